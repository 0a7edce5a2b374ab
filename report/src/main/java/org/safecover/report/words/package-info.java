/// Times, amounts, limits, reasons and plans in plain English, so that the page, the workbook and
/// the terminal say the same thing in the same words. Knows facts and judgements; knows nothing of
/// pages, sheets or terminals.
@NullMarked
package org.safecover.report.words;

import org.jspecify.annotations.NullMarked;
