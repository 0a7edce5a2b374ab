/// What the offers of 2015 and 2016 would have paid: hours by the clock instead of bands. The three
/// share their shape and differ in their figures, many of which were never published.
@NullMarked
package org.safecover.rules.pay.offer;

import org.jspecify.annotations.NullMarked;
