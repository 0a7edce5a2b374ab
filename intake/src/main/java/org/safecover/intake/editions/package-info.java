/// Files of editions of the recall route to facts, with every problem in its place. Must not know
/// how a recall goes on.
@NullMarked
package org.safecover.intake.editions;

import org.jspecify.annotations.NullMarked;
