/// A rota to be made, stated as facts: days, kinds of work, each person's bounds and wishes, and
/// how many are wanted; and the plan that comes back. How one is found is no matter of this
/// package.
@NullMarked
package org.safecover.planner.rota;

import org.jspecify.annotations.NullMarked;
