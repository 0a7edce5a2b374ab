/// Invented hospitals of any size, for tests, measurements and trying things out. Everything in one
/// is marked as assumed, and the same size and seed always give the same hospital. Its rotas are
/// made to keep their limits by their shape; must not know the limits themselves, nor the planner.
@NullMarked
package org.safecover.domain.invented;

import org.jspecify.annotations.NullMarked;
