/// Chains of ledgers checked, from the database or from a file that was exported, and the form of
/// that file. Must not know who asked or where the result is printed.
@NullMarked
package org.safecover.app.check;

import org.jspecify.annotations.NullMarked;
