package org.safecover.planner;

import org.safecover.domain.cover.Level;

/// Hears how a search is going. Called from the thread that asked for the plan.
public interface PlanProgress {

  PlanProgress SILENT = new PlanProgress() {};

  /// @param done parts of the hospital that have been solved
  /// @param all parts that can be solved apart
  default void solved(int done, int all) {}

  default void level(Level best) {}
}
