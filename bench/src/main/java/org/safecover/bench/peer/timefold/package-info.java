/// Cover planned by the open edition of Timefold Solver: each need is given a doctor, construction
/// first and local search after it, and the score asks the rules about each doctor's whole
/// schedule. Owns that library. Must not know how Safecover's planner works.
@NullMarked
package org.safecover.bench.peer.timefold;

import org.jspecify.annotations.NullMarked;
