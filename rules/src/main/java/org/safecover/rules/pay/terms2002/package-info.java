/// What the contract of 2002 pays: basic pay by scale and point, and a supplement for the band of
/// the whole rota.
@NullMarked
package org.safecover.rules.pay.terms2002;

import org.jspecify.annotations.NullMarked;
