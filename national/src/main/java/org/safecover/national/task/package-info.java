/// Much work of one kind, cut into tasks that may run anywhere: on threads here, or on other
/// machines. A result depends on its task alone, so it does not matter where or in which order.
/// Must not know what is worked out.
@NullMarked
package org.safecover.national.task;

import org.jspecify.annotations.NullMarked;
