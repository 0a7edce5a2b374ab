package org.safecover.planner.stretch;

import java.util.Set;

/// One side of a case: over some cells together, so many too few (or too many) at most, or at
/// least. The true number is whole, so one of the two sides holds of every plan.
///
/// @param cells added up
record Ruling(Set<Integer> cells, Side side, Way way, int count) {
  /// What is counted.
  enum Side {
    UNDER,
    OVER
  }

  /// Which side of the case it is.
  enum Way {
    AT_MOST,
    AT_LEAST
  }

  Ruling {
    cells = Set.copyOf(cells);
  }
}
