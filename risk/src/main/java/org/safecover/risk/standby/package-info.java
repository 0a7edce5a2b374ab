/// Which doctors on standby, and when, would leave the least uncovered. Must not know how chances
/// came about.
@NullMarked
package org.safecover.risk.standby;

import org.jspecify.annotations.NullMarked;
