package org.safecover.planner.stretch;

import java.util.Arrays;
import java.util.List;

/// One person's whole schedule, legal by itself: what is chosen among.
final class Line {
  final int person;
  final long cost;
  private final int[] kinds;

  Line(int person, int[] kinds, long cost) {
    this.person = person;
    this.kinds = kinds;
    this.cost = cost;
  }

  /// The kind worked on a day, or `RotaPlan.OFF`.
  int kind(int day) {
    return kinds[day];
  }

  int days() {
    return kinds.length;
  }

  List<Integer> asList() {
    return Arrays.stream(kinds).boxed().toList();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Line line && line.person == person && Arrays.equals(line.kinds, kinds);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(kinds) + person;
  }
}
