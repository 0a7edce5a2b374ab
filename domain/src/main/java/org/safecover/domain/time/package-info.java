/// Stretches of time as half-open ranges of instants, and values that change on dates. Knows
/// nothing of hospitals; every local time has been turned into an instant before it gets here.
@NullMarked
package org.safecover.domain.time;

import org.jspecify.annotations.NullMarked;
