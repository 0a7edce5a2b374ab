package org.safecover.bench.peer;

import java.util.ArrayList;
import java.util.List;

/// A stopwatch beside one search, and what the search had reached when.
public final class Watch {

  /// The levels that a whole plan reached, in order; fewer than all while the later are not known.
  ///
  /// @param seconds since the search began
  public record Reached(double seconds, List<Long> levels) {

    public Reached {
      levels = List.copyOf(levels);
    }

    /// Whether this is enough to know that the plan is no worse than one with these levels.
    public boolean isNoWorseThan(List<Long> others) {
      for (int i = 0; i < levels.size(); i++) {
        int compared = Long.compare(levels.get(i), others.get(i));
        if (compared != 0) {
          return compared < 0;
        }
      }
      return levels.size() == others.size();
    }
  }

  private final long start = System.nanoTime();
  private final List<Reached> reached = new ArrayList<>();

  public double seconds() {
    return (System.nanoTime() - start) / 1e9;
  }

  /// Notes a whole plan, as it was found now.
  public void note(List<Long> levels) {
    note(seconds(), levels);
  }

  /// Notes a whole plan; one that is no better than the last is left out.
  public void note(double seconds, List<Long> levels) {
    if (reached.isEmpty() || !reached.getLast().levels().equals(levels)) {
      reached.add(new Reached(seconds, levels));
    }
  }

  /// In order of time.
  public List<Reached> reached() {
    return List.copyOf(reached);
  }
}
