package org.safecover.planner.stretch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// All lines made so far, person by person, the latest last; the oldest are forgotten when there
/// are more than memory is allowed for.
final class Pool {
  private final List<Set<Line>> lines = new ArrayList<>();
  private final int mostEach;

  Pool(int people, int mostEach) {
    this.mostEach = mostEach;
    for (int person = 0; person < people; person++) {
      lines.add(new LinkedHashSet<>());
    }
  }

  /// Adds a line; false when it was there.
  boolean add(Line line) {
    Set<Line> of = lines.get(line.person);
    if (!of.add(line)) {
      return false;
    }
    if (of.size() > mostEach) {
      of.remove(of.iterator().next());
    }
    return true;
  }

  List<Line> of(int person) {
    return List.copyOf(lines.get(person));
  }

  /// The lines of a person that are cheapest when the worth of their cells is taken off.
  List<Line> cheapest(int person, Worth worth, int most) {
    return lines.get(person).stream()
        .sorted(Comparator.comparingDouble(worth::price))
        .limit(most)
        .toList();
  }
}
