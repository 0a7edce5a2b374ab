/// Ways that an action may go, each drawn from its own seed, and what is left uncovered in it. Must
/// not keep one after it is counted.
@NullMarked
package org.safecover.risk.draw;

import org.jspecify.annotations.NullMarked;
