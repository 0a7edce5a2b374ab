package org.safecover.planner;

import org.safecover.domain.cover.Plan;
import org.safecover.domain.hospital.Hospital;
import org.safecover.rules.limits.Limits;

/// Searches for the best plan for one action.
public final class Planner {

  private final Hospital hospital;
  private final Limits limits;

  public Planner(Hospital hospital, Limits limits) {
    this.hospital = hospital;
    this.limits = limits;
  }

  /// The best plan found; already checked by the rules.
  ///
  /// @throws IllegalArgumentException when the hospital has no such action
  @SuppressWarnings({"DoNotCallSuggester", "ObjectToString"})
  public Plan plan(PlanRequest request, PlanProgress progress) {
    throw new IllegalStateException(
        "Nothing is planned yet for " + request + hospital + limits + progress);
  }
}
