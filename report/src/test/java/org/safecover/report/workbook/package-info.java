/// Tests of the plan's workbook, read back as a spreadsheet program reads it.
@NullMarked
package org.safecover.report.workbook;

import org.jspecify.annotations.NullMarked;
