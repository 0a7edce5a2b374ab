package org.safecover.planner;

import org.safecover.domain.cover.Level;
import org.safecover.domain.cover.Objective;

/// Hears how a search is going. Called from the thread that asked for the plan.
public interface PlanProgress {

  PlanProgress SILENT = new PlanProgress() {};

  /// @param stop ends the search early, from any thread: the best legal plan so far is then given,
  ///   with what is proven of it
  default void started(Runnable stop) {}

  /// @param uncovered of the first whole plan, found before the search for the best
  default void first(Level uncovered) {}

  /// @param level the level being searched
  /// @param done parts of the hospital that are through with it
  /// @param all parts that can be solved apart
  default void solved(Objective level, int done, int all) {}

  /// @param reached by the whole hospital on a level that is now held
  default void level(Level reached) {}
}
