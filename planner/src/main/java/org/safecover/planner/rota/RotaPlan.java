package org.safecover.planner.rota;

import java.util.List;

/// A whole plan for a rota task, and what is proven about it.
///
/// @param lines for each person in the task's order, the kind worked on each day, or `OFF`
/// @param value what it costs
/// @param bound what no plan can cost less than
public record RotaPlan(List<List<Integer>> lines, long value, long bound) {
  /// A day without work.
  public static final int OFF = -1;

  public RotaPlan {
    lines = lines.stream().map(List::copyOf).toList();
  }

  public boolean isProvenBest() {
    return value == bound;
  }
}
