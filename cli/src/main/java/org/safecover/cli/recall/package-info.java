/// The ledger of a recall read and answered for, as the command shows it. Must not know how an
/// answer is found.
@NullMarked
package org.safecover.cli.recall;

import org.jspecify.annotations.NullMarked;
