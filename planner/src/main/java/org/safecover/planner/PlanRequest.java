package org.safecover.planner;

import java.time.Duration;
import org.safecover.domain.action.ActionId;
import org.safecover.domain.action.Version;
import org.safecover.rules.cover.Facing;

/// What to plan for and how long to search.
///
/// @param facing the action as it is planned for, and the plan in hand when there is one
/// @param timeLimit for the whole search; above zero
public record PlanRequest(Facing facing, Duration timeLimit, long seed) {

  /// A first plan for one version of an action.
  public PlanRequest(ActionId action, Version version, Duration timeLimit, long seed) {
    this(Facing.first(action, version), timeLimit, seed);
  }
}
