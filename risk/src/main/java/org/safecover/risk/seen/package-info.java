/// What counts taken through the days of an action say: rates narrowed, teams known in part, and
/// how well earlier forecasts did. Must not know who came.
@NullMarked
package org.safecover.risk.seen;

import org.jspecify.annotations.NullMarked;
