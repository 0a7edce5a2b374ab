package org.safecover.planner.rota;

import java.util.List;
import java.util.Set;

/// One person of a rota task.
///
/// @param daysOff days on which the person never works
/// @param wishes what single days of work cost or save
/// @param base what the person costs before any wish, so that the sum comes out right
public record RotaPerson(
    String id, WorkBounds bounds, Set<Integer> daysOff, List<Wish> wishes, long base) {
  public RotaPerson {
    daysOff = Set.copyOf(daysOff);
    wishes = List.copyOf(wishes);
  }
}
