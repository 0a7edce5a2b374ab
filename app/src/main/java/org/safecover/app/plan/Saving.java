package org.safecover.app.plan;

import java.util.List;

/// What became of a change to a plan.
public sealed interface Saving {

  /// It is the newest version now.
  record Saved(PlanVersion version) implements Saving {}

  /// Others changed the plan first; nothing was kept.
  ///
  /// @param since what they did, in order
  record Stale(List<PlanVersion> since) implements Saving {
    public Stale {
      since = List.copyOf(since);
    }
  }

  /// It cannot be done as it is.
  ///
  /// @param wanted what would make it possible
  record Refused(String reason, String wanted) implements Saving {}
}
