/// Proofs of need and smallest recalls: prices on needs by a linear program, each person's most by
/// an exact search, cases where whole numbers leave a difference.
@NullMarked
package org.safecover.planner.proof;

import org.jspecify.annotations.NullMarked;
