/// Ledgers as the command line shows them: checked, exported, put away and brought back. Must not
/// know how they are kept.
@NullMarked
package org.safecover.cli.ledger;

import org.jspecify.annotations.NullMarked;
