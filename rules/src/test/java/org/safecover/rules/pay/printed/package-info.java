/// The figures of pay as printed, each compared with what the circulars say. Knows no rule of pay
/// beyond the arithmetic that the circulars print.
@NullMarked
package org.safecover.rules.pay.printed;

import org.jspecify.annotations.NullMarked;
