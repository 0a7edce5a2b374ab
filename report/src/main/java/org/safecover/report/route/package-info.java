/// What happened in a recall and whether it was valid at each moment, as text and JSON. Must not
/// know where the ledger was kept, nor decide anything.
@NullMarked
package org.safecover.report.route;

import org.jspecify.annotations.NullMarked;
