package org.safecover.rules.limits;

import java.util.List;
import java.util.Optional;
import org.safecover.domain.judgement.Breach;
import org.safecover.domain.judgement.RuleId;
import org.safecover.domain.time.Period;

/// One working-time limit of a contract or of law.
public interface Limit {

  RuleId id();

  /// A short noun phrase for people to read.
  String title();

  /// Where the limit is written.
  String clause();

  /// What the limit has to say of one person's whole schedule.
  Judgement judge(Schedule schedule);

  /// The breaches whose window or evidence touches a period, in order of time.
  List<Breach> breaches(Schedule schedule, Period around);

  /// The limit as a cap on the work inside each of its windows, when it is one: then *every* legal
  /// schedule keeps `required` in the `window` of any of its breaches.
  default Optional<WindowCap> findWindowCap() {
    return Optional.empty();
  }

  /// Says that a limit bounds the expected work inside a window, and in which measure.
  enum WindowCap {
    /// Expected work, whole or in part, that falls inside the window, as `ExpectedWork.inside` has
    /// it. For an average, work that starts on a day of leave is left out.
    WORK_INSIDE
  }
}
