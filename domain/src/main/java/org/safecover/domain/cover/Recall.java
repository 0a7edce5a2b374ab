package org.safecover.domain.cover;

import java.time.Duration;
import java.util.List;

/// The smallest recall: the fewest called-out duties, then the least time, whose return would bring
/// what stays uncovered down to a level. A plan never counts on it.
///
/// @param wanted the weighted minutes that may stay uncovered, as asked
/// @param left the weighted minutes that stay uncovered after the recall
/// @param duties in order of time
/// @param fewest no smaller number of duties would do
/// @param provenLeast whether no recall of as many duties takes less time
public record Recall(
    long wanted, long left, List<RecalledDuties> duties, long fewest, boolean provenLeast) {

  public Recall {
    duties = List.copyOf(duties);
  }

  /// How many duties in all.
  public long count() {
    return duties.stream().mapToLong(RecalledDuties::count).sum();
  }

  /// The time of all duties together.
  public Duration length() {
    return duties.stream().map(RecalledDuties::length).reduce(Duration.ZERO, Duration::plus);
  }

  /// Whether the level that was asked for is reached.
  public boolean reachesWanted() {
    return left <= wanted;
  }
}
