/// Tables: lines of cells under a row of headings, whichever file they come from, and rows read by
/// the columns that a table is declared with. Must not know what any one table is about.
@NullMarked
package org.safecover.intake.table;

import org.jspecify.annotations.NullMarked;
