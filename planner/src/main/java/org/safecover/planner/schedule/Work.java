package org.safecover.planner.schedule;

/// How much a search may still do: work in units of about a second of one core, by its own steps
/// and the solver's count; the wall clock is a second, later stop.
final class Work {

  private static final double STEPS_A_UNIT = 1e5;

  private final long endsAt;
  private double left;

  Work(Allowance allowance) {
    this.left = allowance.deterministic();
    this.endsAt = allowance.endsAt();
  }

  void steps(long steps) {
    left -= steps / STEPS_A_UNIT;
  }

  void spend(double units) {
    left -= units;
  }

  double left() {
    return left;
  }

  double secondsLeft() {
    return Math.max(0.01, (endsAt - System.nanoTime()) / 1e9);
  }

  boolean isOver() {
    return left <= 0 || System.nanoTime() >= endsAt;
  }
}
