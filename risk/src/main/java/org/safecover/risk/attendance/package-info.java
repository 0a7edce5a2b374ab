/// What is believed of attendance: rates with their spread, teams that come or stay away together,
/// and what counts teach. Must not know who anybody is.
@NullMarked
package org.safecover.risk.attendance;

import org.jspecify.annotations.NullMarked;
