package org.safecover.rules.limits;

import java.util.Optional;
import org.safecover.domain.judgement.RuleId;

/// One working-time limit of a contract or of law.
public interface Limit {

  RuleId id();

  /// Where the limit is written.
  String clause();

  /// What the limit has to say of one person's whole schedule.
  Judgement judge(Schedule schedule);

  /// The limit as a cap on the work inside each of its windows, when it is one: then *every* legal
  /// schedule keeps `required` in the `window` of any of its breaches.
  default Optional<WindowCap> findWindowCap() {
    return Optional.empty();
  }

  /// Says that a limit bounds the expected work inside a window, and in which measure.
  enum WindowCap {
    /// Expected work, whole or in part, that falls inside the window.
    WORK_INSIDE
  }
}
