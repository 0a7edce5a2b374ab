/// The pay of an invented country.
@NullMarked
package org.safecover.rules.pay.national;

import org.jspecify.annotations.NullMarked;
