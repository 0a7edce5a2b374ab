package org.safecover.planner.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safecover.domain.staff.PersonId;
import org.safecover.rules.cover.Need;

/// The sets of needs found so far that a person could hold, kept from one search to the next.
final class KnownSets {

  private final Work work;
  private final Map<PersonId, Set<List<Need>>> sets = new HashMap<>();

  KnownSets(Work work) {
    this.work = work;
  }

  Work work() {
    return work;
  }

  void add(PersonId person, List<Need> needs) {
    sets.computeIfAbsent(person, _ -> new HashSet<>()).add(needs);
  }

  /// The person's sets that fit a case, in order.
  List<List<Need>> known(PersonId person, Case given) {
    Set<Need> held = given.heldBy(person);
    Set<Need> barred = given.barredFrom(person);
    List<List<Need>> known = new ArrayList<>();
    for (List<Need> set : sets.getOrDefault(person, Set.of())) {
      if (set.containsAll(held) && set.stream().noneMatch(barred::contains)) {
        known.add(set);
      }
    }
    known.sort(KnownSets::compare);
    return known;
  }

  private static int compare(List<Need> a, List<Need> b) {
    for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
      int one = a.get(i).compareTo(b.get(i));
      if (one != 0) {
        return one;
      }
    }
    return Integer.compare(a.size(), b.size());
  }
}
