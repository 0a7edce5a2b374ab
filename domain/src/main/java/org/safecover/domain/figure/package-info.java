/// Figures of law and contract as dated data: a number, its unit, its source and how sure we are of
/// it. Holds no figure itself; the files do.
@NullMarked
package org.safecover.domain.figure;

import org.jspecify.annotations.NullMarked;
