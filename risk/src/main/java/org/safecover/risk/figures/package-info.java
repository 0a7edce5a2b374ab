/// The figures that a forecast starts from, as text and as dated values. Must not know what is done
/// with them.
@NullMarked
package org.safecover.risk.figures;

import org.jspecify.annotations.NullMarked;
