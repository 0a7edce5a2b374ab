package org.safecover.planner.schedule;

/// How much may be spent on one level of one part.
///
/// @param deterministic solver work, in the solver's own units of about a second; reaching it stops
///   the search at the same point on every machine
/// @param patience when it is over, the search stops regardless
public record Allowance(double deterministic, Patience patience) {

  /// A share of the work; the patience stays as it is.
  public Allowance share(double share) {
    return new Allowance(deterministic * share, patience);
  }
}
