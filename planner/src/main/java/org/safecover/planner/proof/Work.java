package org.safecover.planner.proof;

/// How much work is left: counted in questions asked, so that it ends at the same point on every
/// machine; the clock is a second, later stop.
final class Work {

  private long questions;
  private final long endsAt;

  /// @param questions to one person for the dearest set
  /// @param endsAt the reading of the nanosecond clock at which it ends regardless
  Work(long questions, long endsAt) {
    this.questions = questions;
    this.endsAt = endsAt;
  }

  void spend(long asked) {
    questions -= asked;
  }

  boolean isOver() {
    return questions <= 0 || System.nanoTime() >= endsAt;
  }
}
