/// Attendance as counts of those due at work who came. Knows teams, never persons.
@NullMarked
package org.safecover.domain.attendance;

import org.jspecify.annotations.NullMarked;
