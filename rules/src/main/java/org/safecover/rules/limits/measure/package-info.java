/// What every limit measures with: a schedule laid out as sorted arrays, dated figures ready to
/// compare, and the shapes that limits share. Knows no limit, no contract and no figure.
@NullMarked
package org.safecover.rules.limits.measure;

import org.jspecify.annotations.NullMarked;
