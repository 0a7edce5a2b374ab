package org.safecover.bench.peer;

import org.safecover.rules.cover.Draft;

/// Something that plans cover.
public interface CoverSolver {

  /// The best choices found, none of which breaks a limit.
  ///
  /// @param watch hears of every whole plan that is better than the last, levels in strict order
  Draft plan(Question question, Watch watch);
}
