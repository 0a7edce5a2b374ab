/// Posts that must be held, and plans that hold them: covers, releases, moved sessions, gaps with
/// their reasons. Facts only; making a plan is the planner's work and judging it that of the rules.
@NullMarked
package org.safecover.domain.cover;

import org.jspecify.annotations.NullMarked;
