package org.safecover.planner.rota;

import java.util.Set;

/// A kind of day's work, such as an early or a night.
///
/// @param notNext kinds that may not follow it on the next day, by their place in the task's list
public record Kind(String name, int minutes, Set<Integer> notNext) {
  public Kind {
    notNext = Set.copyOf(notNext);
  }
}
