package org.safecover.planner.schedule;

/// How much may be spent on one level of one part.
///
/// @param deterministic solver work, in the solver's own units of about a second; reaching it stops
///   the search at the same point on every machine
/// @param endsAt the reading of the machine's nanosecond clock at which the search stops regardless
public record Allowance(double deterministic, long endsAt) {

  /// A share of the work; the clock stays as it is.
  public Allowance share(double share) {
    return new Allowance(deterministic * share, endsAt);
  }

  public double secondsLeft() {
    return Math.max(0.01, (endsAt - System.nanoTime()) / 1e9);
  }

  public boolean isOver() {
    return System.nanoTime() >= endsAt;
  }
}
