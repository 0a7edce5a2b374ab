/// Exact money and the dated rate cards that price extra work.
@NullMarked
package org.safecover.domain.money;

import org.jspecify.annotations.NullMarked;
