/// What a rota has a doctor work, as pay counts it: whole patterns of a rota, hours of the local
/// clock, weekends, leave. Knows no figure of any contract.
@NullMarked
package org.safecover.rules.pay.hours;

import org.jspecify.annotations.NullMarked;
