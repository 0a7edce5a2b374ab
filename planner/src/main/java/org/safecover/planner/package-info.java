/// Finds plans. The one module that knows the solver; the rules judge what it finds.
@NullMarked
package org.safecover.planner;

import org.jspecify.annotations.NullMarked;
