/// What a day of action costs a doctor of a given grade, point and duty, as text and for other
/// programs. Names nobody.
@NullMarked
package org.safecover.report.deduct;

import org.jspecify.annotations.NullMarked;
