/// Proofs of need worked out again: each person's most by a small exact search of its own, then the
/// sums. Must not know how proofs are found.
@NullMarked
package org.safecover.rules.cover.proof;

import org.jspecify.annotations.NullMarked;
