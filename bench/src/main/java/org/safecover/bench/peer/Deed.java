package org.safecover.bench.peer;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.safecover.domain.rota.DutyId;
import org.safecover.domain.rota.Session;

/// What one doctor's holding a set of needs comes to.
///
/// @param faults how many breaches it brings about; such a deed may be in no plan
/// @param released the planned duties that must go for it, as few patients and duties as possible
/// @param lost the sessions that cannot run for it
public record Deed(
    int faults,
    SortedSet<DutyId> released,
    List<Session> lost,
    long disturbance,
    long cost,
    long unevenness) {

  static final Deed NOTHING = new Deed(0, Collections.emptySortedSet(), List.of(), 0, 0, 0);

  public Deed {
    released = Collections.unmodifiableSortedSet(new TreeSet<>(released));
    lost = List.copyOf(lost);
  }

  static Deed faulty(int faults) {
    return new Deed(faults, Collections.emptySortedSet(), List.of(), 0, 0, 0);
  }

  public boolean isLegal() {
    return faults == 0;
  }
}
