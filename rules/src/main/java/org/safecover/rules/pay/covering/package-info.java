/// What covering an action costs a hospital: extra work at the dated rate card, time off in lieu,
/// and what is left when withheld pay is set against it.
@NullMarked
package org.safecover.rules.pay.covering;

import org.jspecify.annotations.NullMarked;
