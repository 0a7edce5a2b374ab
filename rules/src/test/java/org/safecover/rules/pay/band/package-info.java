@NullMarked
package org.safecover.rules.pay.band;

import org.jspecify.annotations.NullMarked;
