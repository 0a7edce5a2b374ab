package org.safecover.planner.rota;

import java.util.List;

/// A rota to be made: who may work what, and how many are wanted each day.
///
/// @param firstSaturday the first day that is a Saturday; others follow every seven days
public record RotaTask(
    int days, int firstSaturday, List<Kind> kinds, List<RotaPerson> people, List<Wanted> wanted) {
  public RotaTask {
    kinds = List.copyOf(kinds);
    people = List.copyOf(people);
    wanted = List.copyOf(wanted);
  }
}
