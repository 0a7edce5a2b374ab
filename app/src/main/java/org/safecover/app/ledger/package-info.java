/// Ledgers kept in a database: an order comes, what it leads to is appended with its link in the
/// chain of hashes, and each party reads what it is shown. Must not know pages, files or the
/// terminal.
@NullMarked
package org.safecover.app.ledger;

import org.jspecify.annotations.NullMarked;
