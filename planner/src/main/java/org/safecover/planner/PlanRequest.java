package org.safecover.planner;

import java.time.Duration;
import org.safecover.domain.action.ActionId;
import org.safecover.domain.action.Version;

/// What to plan for and how long to search.
///
/// @param version the action as it is planned for, one of its versions
/// @param timeLimit for the whole search; above zero
public record PlanRequest(ActionId action, Version version, Duration timeLimit, long seed) {}
