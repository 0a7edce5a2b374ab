package org.safecover.app.plan;

import java.util.Comparator;
import java.util.List;
import org.safecover.domain.cover.Amendment.Lock;

/// A plan as somebody wants it kept.
///
/// @param text its plan.json
/// @param hospital the version of the hospital that it is for
/// @param locks posts given to people by hand; kept in order of posts
public record Draft(String text, int hospital, List<Lock> locks) {

  private static final Comparator<Lock> ORDER =
      Comparator.comparing(Lock::post).thenComparing(Lock::person);

  public Draft {
    locks = locks.stream().distinct().sorted(ORDER).toList();
  }
}
