package org.safecover.planner.rota;

import java.util.List;

/// What one person's whole schedule must keep to. A stretch that touches either end of the task may
/// be shorter than the least, since it may go on beyond; so may days off.
///
/// @param mostInRow days of one stretch of work, at most
/// @param leastInRow days of one stretch of work, at least
/// @param leastOff days off between two stretches, at least
/// @param mostWeekends weekends with work on either day
/// @param mostOfKind of each kind in the task's order; zero when the person never works it
public record WorkBounds(
    int leastMinutes,
    int mostMinutes,
    int mostInRow,
    int leastInRow,
    int leastOff,
    int mostWeekends,
    List<Integer> mostOfKind) {
  public WorkBounds {
    mostOfKind = List.copyOf(mostOfKind);
  }
}
