package org.safecover.planner.schedule;

import java.util.List;
import java.util.Set;

/// One way in which one person could spend the action: what is taken on, what is given up for it,
/// and what that is worth.
///
/// @param person the person's place in the problem
/// @param releases places of the duties given up among the person's own
/// @param moved places of the sessions that cannot run then
/// @param values by level, for the levels that are sums over people
/// @param standing whether the rules have passed it
public record Schedule(
    int person,
    List<Item> items,
    Set<Integer> releases,
    Set<Integer> moved,
    PerAim values,
    Standing standing) {

  public Schedule {
    items = List.copyOf(items);
  }

  /// What is known of a schedule.
  public enum Standing {
    LEGAL,
    /// Nobody looked at every way of giving duties up: it stands for ways that may not exist, and
    /// only makes bounds lower.
    ASSUMED
  }

  boolean isLegal() {
    return standing == Standing.LEGAL;
  }
}
