/// The dated parameter files as text, to be read by whoever knows how. Must not know what they say.
@NullMarked
package org.safecover.rules.figures;

import org.jspecify.annotations.NullMarked;
