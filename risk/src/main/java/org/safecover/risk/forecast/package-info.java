/// What many draws say together: probabilities, expectations, tails and how sure each is.
@NullMarked
package org.safecover.risk.forecast;

import org.jspecify.annotations.NullMarked;
