/// All ledgers put away in a file, and brought back into an empty database. Must not know where the
/// file lies.
@NullMarked
package org.safecover.app.backup;

import org.jspecify.annotations.NullMarked;
