/// Measures the planner's core on public instances. It reads them, states them as rota tasks, and
/// checks every plan with its own arithmetic, apart from the planner. Nothing else uses it.
@NullMarked
package org.safecover.bench;

import org.jspecify.annotations.NullMarked;
