/// Those at work put to the posts that they may hold, the most critical minutes first. Must not
/// know chances.
@NullMarked
package org.safecover.risk.match;

import org.jspecify.annotations.NullMarked;
