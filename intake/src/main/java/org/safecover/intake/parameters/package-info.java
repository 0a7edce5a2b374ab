/// Parameter files to dated figures, with every problem in its place. Must not know what any figure
/// is for.
@NullMarked
package org.safecover.intake.parameters;

import org.jspecify.annotations.NullMarked;
