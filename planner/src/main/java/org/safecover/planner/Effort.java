package org.safecover.planner;

/// How much may be spent on one level of one part.
///
/// @param deterministic solver work, in the solver's own units of about a second; reaching it stops
///   the search at the same point on every machine
/// @param endsAt the reading of the machine's nanosecond clock at which the search stops regardless
record Effort(double deterministic, long endsAt) {

  /// A share of the work; the clock stays as it is.
  Effort share(double share) {
    return new Effort(deterministic * share, endsAt);
  }

  double secondsLeft() {
    return Math.max(0.01, (endsAt - System.nanoTime()) / 1e9);
  }

  boolean isOver() {
    return System.nanoTime() >= endsAt;
  }
}
