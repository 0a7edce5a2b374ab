/// `plan.json` read back, strictly: every field is required, none is unknown, and every problem has
/// its place. Must not know whether a plan keeps its promises.
@NullMarked
package org.safecover.intake.plan;

import org.jspecify.annotations.NullMarked;
