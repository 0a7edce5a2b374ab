/// Orders from outside: read with every problem, allowed by role, decided, and answered with no
/// more than whoever sent them is shown. Must not know how anybody signed in.
@NullMarked
package org.safecover.app.order;

import org.jspecify.annotations.NullMarked;
