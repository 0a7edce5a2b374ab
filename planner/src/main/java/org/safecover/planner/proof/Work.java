package org.safecover.planner.proof;

import org.safecover.planner.schedule.Patience;

/// How much work is left: counted in questions asked, so that it ends at the same point on every
/// machine; patience is a second, later stop.
final class Work {

  private long questions;
  private final Patience patience;

  /// @param questions to one person for the dearest set
  /// @param patience when it is over, so is the work
  Work(long questions, Patience patience) {
    this.questions = questions;
    this.patience = patience;
  }

  void spend(long asked) {
    questions -= asked;
  }

  boolean isOver() {
    return questions <= 0 || patience.isOver();
  }
}
