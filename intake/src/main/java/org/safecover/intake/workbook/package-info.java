/// Excel workbooks, as Excel and LibreOffice write them, as grids of text. Only cells and merged
/// areas are read, in one pass and within bounds; formulas, macros and links are not run. Must not
/// know which tables the sheets hold.
@NullMarked
package org.safecover.intake.workbook;

import org.jspecify.annotations.NullMarked;
