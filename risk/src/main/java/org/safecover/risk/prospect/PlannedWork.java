package org.safecover.risk.prospect;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.safecover.domain.cover.MovedSession;
import org.safecover.domain.rota.Session;

/// A clinic or list during the action, and what it hangs on.
///
/// @param cause what moves it while nobody called out comes; none when it stands
/// @param weight of its patients, by priority
/// @param events places among the chances of those without which it cannot run
/// @param units stretches of work during it, of those it needs: whoever holds a post then is
///   missing
/// @param outlook whether it can run at all
public record PlannedWork(
    Session session,
    Optional<MovedSession.Cause> cause,
    long weight,
    SortedSet<Integer> events,
    SortedSet<Integer> units,
    Outlook outlook) {

  /// Whether chance can still let a session run.
  public enum Outlook {
    MAY_RUN,
    /// Somebody it needs is resting or covering elsewhere by the plan.
    CANNOT_RUN
  }

  public PlannedWork {
    events = Collections.unmodifiableSortedSet(new TreeSet<>(events));
    units = Collections.unmodifiableSortedSet(new TreeSet<>(units));
  }
}
