/// iCalendar texts that are the same bytes every time, in UTC. Knows nothing of what the events
/// are.
@NullMarked
package org.safecover.report.calendar;

import org.jspecify.annotations.NullMarked;
