package org.safecover.cli;

import org.safecover.app.planning.Forcing;
import org.safecover.domain.cover.Amendment;
import org.safecover.report.why.Explanation.Forced;

/// A post given by hand on trial, shown while it is searched. A class of its own, so that `explain`
/// can be read where no planner is installed.
final class ShownForcing {

  private ShownForcing() {}

  static Forced forced(Console console, Forcing forcing, Amendment.Lock lock) {
    return SearchProgress.shown(
        console,
        "Trying " + lock.person() + " in " + lock.post(),
        progress -> forcing.forced(lock, progress));
  }
}
