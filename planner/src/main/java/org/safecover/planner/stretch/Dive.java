package org.safecover.planner.stretch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Turns shares into whole lines: takes the lines with the greatest shares for good, generates a
/// little for those who are left, and so on until everybody has one.
final class Dive {
  /// A share so near to one that the line is taken at once.
  private static final double AS_GOOD_AS_WHOLE = 0.9;

  /// Of the people who are left, how many are given a line at each step.
  private static final int ONE_IN = 6;

  /// How much dearer a step may make the relaxation before lines are generated, and for how long.
  private static final double DEARER = 0.001;

  private static final int ROUNDS = 8;

  /// Lines of each person to begin with, when a new relaxation is made for those who are left.
  private static final int BEGIN_WITH = 30;

  private final Generation.Bench bench;
  private final Drawn drawn;

  /// @param drawn to which the lines are given
  Dive(Generation.Bench bench, Drawn drawn) {
    this.bench = bench;
    this.drawn = drawn;
  }

  /// A line that might be taken, with its share.
  private record Share(Line line, double share) {}

  /// Dives from a relaxation that has been generated; false when the effort was over first.
  boolean down(Generation from, Effort effort) {
    take(from);
    if (from.free().isEmpty()) {
      return true;
    }
    int half = from.free().size() / 2;
    try (Generation next = onwards(from)) {
      double before = from.valueOfFree();
      while (next.free().size() > half) {
        Generation.Aim aim = Generation.Aim.value(before + DEARER * Math.abs(before) + 0.5);
        next.run(effort, aim.rounds(ROUNDS));
        if (effort.isOver()) {
          return false;
        }
        before = Math.max(before, next.value());
        take(next);
      }
      return next.free().isEmpty() || down(next, effort);
    }
  }

  /// A smaller relaxation, for those who are left.
  private Generation onwards(Generation from) {
    Worth worth = from.worth();
    List<Line> begin =
        from.free().stream()
            .flatMap(p -> bench.pool().cheapest(p, worth, BEGIN_WITH).stream())
            .toList();
    return new Generation(bench, from.free(), drawn.staffing(), begin);
  }

  private void take(Generation generation) {
    int least = Math.max(1, generation.free().size() / ONE_IN);
    for (Share share : shares(generation.master())) {
      boolean takes = share.share() >= AS_GOOD_AS_WHOLE || least > 0;
      if (takes && drawn.findLine(share.line().person).isEmpty()) {
        drawn.give(share.line());
        generation.give(share.line());
        least--;
      }
    }
  }

  private List<Share> shares(LineMaster master) {
    List<Share> shares = new ArrayList<>();
    for (int at = 0; at < master.size(); at++) {
      if (master.share(at) > 0.01) {
        shares.add(new Share(master.line(at), master.share(at)));
      }
    }
    shares.sort(
        Comparator.comparingDouble(Share::share).reversed().thenComparingInt(s -> s.line().person));
    return shares;
  }
}
