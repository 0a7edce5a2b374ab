package org.safecover.planner.schedule;

/// How much a search may still do: work in units of about a second of one core, by its own steps
/// and the solver's count; patience is a second, later stop.
final class Work {

  private static final double STEPS_A_UNIT = 1e5;

  private final Patience patience;
  private double left;

  Work(Allowance allowance) {
    this.left = allowance.deterministic();
    this.patience = allowance.patience();
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

  Patience patience() {
    return patience;
  }

  boolean isOver() {
    return left <= 0 || patience.isOver();
  }
}
