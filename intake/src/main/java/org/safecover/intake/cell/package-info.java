/// One cell as it was typed, and the forms that a cell can have: words, numbers, choices, lists.
/// Must not know which table a cell stands in.
@NullMarked
package org.safecover.intake.cell;

import org.jspecify.annotations.NullMarked;
