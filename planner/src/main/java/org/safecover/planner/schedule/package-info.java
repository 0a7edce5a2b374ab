/// One whole schedule for each person: relaxation, bound and choice among schedules.
@NullMarked
package org.safecover.planner.schedule;

import org.jspecify.annotations.NullMarked;
