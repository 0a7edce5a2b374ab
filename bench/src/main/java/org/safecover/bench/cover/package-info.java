/// The command that measures Safecover's planner beside other solvers on invented hospitals, each
/// in a process of its own, one after the other, and judges every plan by the same rules.
@NullMarked
package org.safecover.bench.cover;

import org.jspecify.annotations.NullMarked;
