/// What may happen at one hospital in one action: who may be at work, what must be held, what could
/// go wrong with either. Must not draw anything.
@NullMarked
package org.safecover.risk.prospect;

import org.jspecify.annotations.NullMarked;
