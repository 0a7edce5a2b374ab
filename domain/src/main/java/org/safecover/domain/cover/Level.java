package org.safecover.domain.cover;

/// What was reached on one level of the objective.
///
/// @param value of the plan; lower is better
/// @param bound no plan that keeps the levels above can have less
public record Level(Objective objective, long value, long bound) {

  public Level {
    if (bound > value) {
      throw new IllegalArgumentException("A bound cannot exceed the value: " + bound + ">" + value);
    }
  }

  public boolean provenBest() {
    return value == bound;
  }
}
