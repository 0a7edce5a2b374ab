/// The national calendar of actions as text, what was known of actions on a day, and whether the
/// notice given was long enough in law. Must not know how files are read or what actions mean for a
/// rota.
@NullMarked
package org.safecover.rules.calendar;

import org.jspecify.annotations.NullMarked;
