/// Actions, plans and boards on pages: planned, changed, explained, published. Must not know how a
/// plan is searched for.
@NullMarked
package org.safecover.web.plan;

import org.jspecify.annotations.NullMarked;
