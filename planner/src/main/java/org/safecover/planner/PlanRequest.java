package org.safecover.planner;

import java.time.Duration;
import org.safecover.domain.action.ActionId;

/// What to plan for and how long to search.
///
/// @param timeLimit for the whole search; above zero
public record PlanRequest(ActionId action, Duration timeLimit, long seed) {}
