/// Tables as they came, with what is wrong marked where it stands. Must not know what they mean.
@NullMarked
package org.safecover.intake.sheet;

import org.jspecify.annotations.NullMarked;
