/// Orders as forms on pages send them, and what a page says of the answer. Must not know what an
/// order is about.
@NullMarked
package org.safecover.web.order;

import org.jspecify.annotations.NullMarked;
