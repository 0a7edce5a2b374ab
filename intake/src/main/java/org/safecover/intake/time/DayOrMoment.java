package org.safecover.intake.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// Where a stretch of time starts or ends: at a whole local day, or at one moment.
public sealed interface DayOrMoment {

  record Day(LocalDate date) implements DayOrMoment {}

  record Moment(Instant instant) implements DayOrMoment {}

  /// The first instant inside, when a stretch starts here.
  default Instant start(ZoneId zone) {
    return switch (this) {
      case Day(LocalDate date) -> date.atStartOfDay(zone).toInstant();
      case Moment(Instant instant) -> instant;
    };
  }

  /// The first instant after, when a stretch ends here: a day is inside, a moment is not.
  default Instant end(ZoneId zone) {
    return switch (this) {
      case Day(LocalDate date) -> date.plusDays(1).atStartOfDay(zone).toInstant();
      case Moment(Instant instant) -> instant;
    };
  }
}
