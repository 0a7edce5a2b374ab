/// Lists of actions as text, JSON and iCalendar. Must not know how the calendar is kept or the law
/// of notice applied.
@NullMarked
package org.safecover.report.actions;

import org.jspecify.annotations.NullMarked;
