package org.safecover.planner.stretch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/// Turns shares into whole lines: takes the line with the greatest share for good, generates again
/// for those who are left, and so on until everybody has one.
final class Dive {
  /// A share so near to one that the line is taken at once.
  private static final double AS_GOOD_AS_WHOLE = 0.95;

  private final Generation.Bench bench;
  private final Drawn drawn;
  private final TreeSet<Integer> free;

  /// @param drawn with lines for all who are not free
  Dive(Generation.Bench bench, Drawn drawn, List<Integer> free) {
    this.bench = bench;
    this.drawn = drawn;
    this.free = new TreeSet<>(free);
  }

  /// A line that might be taken, with its share.
  private record Share(Line line, double share) {}

  /// Dives from a relaxation that has been generated; false when the effort was over first.
  boolean down(Generation first, Effort effort) {
    take(first);
    while (!free.isEmpty()) {
      if (effort.isOver()) {
        return false;
      }
      try (Generation next = new Generation(bench, List.copyOf(free), drawn.staffing())) {
        next.run(effort, Math.max(0.2, 0.0005 * Math.abs(first.value())));
        take(next);
      }
    }
    return true;
  }

  private void take(Generation generation) {
    List<Share> shares = new ArrayList<>();
    LineMaster master = generation.master();
    for (int at = 0; at < master.size(); at++) {
      if (master.share(at) > 0.01) {
        shares.add(new Share(master.line(at), master.share(at)));
      }
    }
    shares.sort(
        Comparator.comparingDouble(Share::share).reversed().thenComparingInt(s -> s.line().person));
    int least = Math.max(1, free.size() / 12);
    for (Share share : shares) {
      boolean takes = share.share() >= AS_GOOD_AS_WHOLE || least > 0;
      if (takes && free.remove(share.line().person)) {
        drawn.give(share.line());
        least--;
      }
    }
  }
}
