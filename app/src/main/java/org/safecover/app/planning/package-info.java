/// Plans made, judged before anyone sees them, and judged again; the smallest recall beside a plan;
/// what it costs to give a post by hand. Must not know of terminals and pages.
@NullMarked
package org.safecover.app.planning;

import org.jspecify.annotations.NullMarked;
