/// What a day of action costs a doctor of a given grade, point and duty, by the rules of that day.
/// Knows no person: it works from the kinds of duty in a rota and the points of the scales.
@NullMarked
package org.safecover.rules.pay.deduction;

import org.jspecify.annotations.NullMarked;
