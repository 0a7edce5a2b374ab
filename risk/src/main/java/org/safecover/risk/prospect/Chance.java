package org.safecover.risk.prospect;

import java.time.Instant;
import org.safecover.risk.attendance.TeamKey;

/// Something that happens or does not, and that nobody can say beforehand.
public sealed interface Chance {

  /// One of a team who were called out comes to a day's work.
  ///
  /// @param start when that work begins
  record Comes(TeamKey team, Instant start) implements Chance {}

  /// Somebody who is counted on is there: nobody is called out, no offer lapses, no illness.
  record Stays(double probability) implements Chance {}

  /// A post is needed once more than planned.
  record Needed(double probability) implements Chance {}
}
