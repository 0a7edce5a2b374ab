/// What a plan means for the people who read it: who holds each post hour by hour, what each
/// covering doctor is asked to do and released from, which sessions move, and which rows are
/// assumed. The page and the workbook show it; it knows nothing of either.
@NullMarked
package org.safecover.report.board;

import org.jspecify.annotations.NullMarked;
