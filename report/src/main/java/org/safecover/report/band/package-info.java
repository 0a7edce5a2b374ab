/// The bands of the 2002 contract for people and for other programs. Knows how a band is told, not
/// how it is worked out.
@NullMarked
package org.safecover.report.band;

import org.jspecify.annotations.NullMarked;
