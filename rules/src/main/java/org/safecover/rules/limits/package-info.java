/// Working-time limits: one rule, one file, one id. Each answers for one person's schedule with its
/// breaches and its nearest misses. Holds the shape of a limit only; every number is a dated
/// parameter. Must not know of plans, files or the planner.
@NullMarked
package org.safecover.rules.limits;

import org.jspecify.annotations.NullMarked;
