package org.safecover.rules.calendar;

import java.time.LocalDate;
import java.util.Optional;

/// What somebody wants to know of the calendar.
///
/// @param asKnownOn the day at whose end things were known so; the latest there is when absent
/// @param from the first local day of interest
/// @param to the last local day of interest
public record CalendarQuestion(
    Optional<LocalDate> asKnownOn, Optional<LocalDate> from, Optional<LocalDate> to) {

  public static final CalendarQuestion EVERYTHING =
      new CalendarQuestion(Optional.empty(), Optional.empty(), Optional.empty());

  /// Whether a stretch of days is asked for, rather than how things stood.
  public boolean hasRange() {
    return from.isPresent() || to.isPresent();
  }
}
