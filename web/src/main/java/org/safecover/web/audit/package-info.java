/// What an auditor reads: the ledgers that are shown to their side, whether every chain holds, and
/// who read what. Must not know what a ledger is about.
@NullMarked
package org.safecover.web.audit;

import org.jspecify.annotations.NullMarked;
