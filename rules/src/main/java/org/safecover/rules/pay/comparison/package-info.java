/// Two versions of the contract set side by side for every doctor of a hospital: who is paid more,
/// who less, and whether what was claimed of them is true. Prices nothing itself.
@NullMarked
package org.safecover.rules.pay.comparison;

import org.jspecify.annotations.NullMarked;
