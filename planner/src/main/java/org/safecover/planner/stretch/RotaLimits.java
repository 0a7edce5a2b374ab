package org.safecover.planner.stretch;

import java.time.Duration;

/// How long a rota search may go on, and how much it may remember.
///
/// @param wall the time after which it stops in any case
/// @param units of work, each about a second of one core, after which it stops at the same point on
///   every machine
/// @param linesKept whole schedules remembered for each person, which bounds the memory
public record RotaLimits(Duration wall, double units, long seed, int linesKept) {

  /// As much as fits into a time: the wall clock decides.
  public static RotaLimits within(Duration wall) {
    return new RotaLimits(wall, Double.MAX_VALUE, 1, 3_000);
  }
}
