package org.safecover.report.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.safecover.rules.pay.comparison.Compared;
import org.safecover.rules.pay.comparison.Grouping.Group;

/// Merges groups of fewer than five doctors; where too few are left to merge with, the smallest
/// other group is taken in, so that no small group can be worked out from the others.
final class SafeGroups {

  private static final String OTHERS = "others";
  private static final Comparator<Group> BY_SIZE =
      Comparator.<Group>comparingInt(group -> group.doctors().size()).thenComparing(Group::name);

  private SafeGroups() {}

  /// @return none when all together are fewer than five
  static List<Group> merged(List<Group> groups) {
    List<Group> kept = new ArrayList<>(groups.stream().filter(SafeGroups::isSafe).toList());
    List<Group> small = groups.stream().filter(group -> !isSafe(group)).toList();
    if (small.isEmpty()) {
      return kept;
    }
    List<Compared.Said> pool =
        new ArrayList<>(small.stream().flatMap(group -> group.doctors().stream()).toList());
    if (pool.size() < WayCounts.SAFE && !kept.isEmpty()) {
      Group taken = kept.stream().min(BY_SIZE).orElseThrow();
      kept.remove(taken);
      pool.addAll(taken.doctors());
    }
    return pool.size() < WayCounts.SAFE
        ? kept
        : Stream.concat(kept.stream(), Stream.of(new Group(OTHERS, pool))).toList();
  }

  private static boolean isSafe(Group group) {
    return group.doctors().size() >= WayCounts.SAFE;
  }
}
