/// Announced industrial action as YAML or iCalendar, read into facts. Must not know what the
/// actions mean for a rota.
@NullMarked
package org.safecover.intake.actions;

import org.jspecify.annotations.NullMarked;
