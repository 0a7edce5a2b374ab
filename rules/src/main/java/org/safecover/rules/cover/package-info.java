/// What an action leaves unworked, what must then be covered, who may cover it, and whether a plan
/// keeps its promises. Shared by the planner and by the check that does not trust it. Must not know
/// how plans are found.
@NullMarked
package org.safecover.rules.cover;

import org.jspecify.annotations.NullMarked;
