/// What every other solver is given to plan cover with: the question, who could hold what, and what
/// the rules say of each doctor's part of a plan. Must not know any solver, nor how Safecover's own
/// planner works.
@NullMarked
package org.safecover.bench.peer;

import org.jspecify.annotations.NullMarked;
