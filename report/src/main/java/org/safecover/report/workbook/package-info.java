/// The plan as an Excel workbook, for those who work in spreadsheets. Says what the page says, in
/// the same words, with times as real dates; knows nothing of the page.
@NullMarked
package org.safecover.report.workbook;

import org.jspecify.annotations.NullMarked;
