package org.safecover.domain.judgement;

import java.time.Duration;

/// An amount that a limit speaks of.
public sealed interface Measure {

  /// @param length never negative
  record Time(Duration length) implements Measure {}

  /// An average of time over weeks, kept as a fraction so that nothing is rounded.
  ///
  /// @param total the time counted
  /// @param days the days it is spread over; above 0
  record WeeklyAverage(Duration total, long days) implements Measure {}

  /// A number of things.
  ///
  /// @param things what is counted, in the plural
  record Count(long number, String things) implements Measure {}

  /// How often something comes round.
  ///
  /// @param times occurrences
  /// @param of opportunities; above 0
  record Frequency(long times, long of, String things) implements Measure {}
}
