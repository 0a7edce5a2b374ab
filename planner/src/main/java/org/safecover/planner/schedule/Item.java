package org.safecover.planner.schedule;

import java.util.Set;

/// One thing that a person may take on, against the clock.
///
/// @param need its place among the needs of the whole problem
/// @param choice its place among the person's own choices
/// @param start in seconds of the epoch
/// @param end in seconds of the epoch
/// @param settled whether every schedule of the person has it
/// @param least by level, what it adds to any schedule at the very least, unevenness apart
/// @param nights how many nights it holds through
/// @param moved places of the sessions that cannot run then
public record Item(
    int need,
    int choice,
    long start,
    long end,
    Settled settled,
    PerAim least,
    int nights,
    Set<Integer> moved) {

  /// Whether there is still a choice.
  public enum Settled {
    YES,
    NO
  }

  public long minutes() {
    return (end - start) / 60;
  }

  boolean overlaps(Item other) {
    return start < other.end && other.start < end;
  }
}
