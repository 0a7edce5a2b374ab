package org.safecover.planner.stretch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// What one person's work can have summed up to: minutes, and the days of those kinds that are
/// counted. Every sum that can be reached has a number, in order of minutes.
final class Tallies {
  final int count;
  private final int[] minutes;
  private final int[][] next;
  private final int[][] before;

  /// A sum: its minutes and the days of each counted group.
  private record Sum(int minutes, List<Integer> counted) {
    Sum and(Group group) {
      List<Integer> more = new ArrayList<>(counted);
      if (group.counter() >= 0) {
        more.set(group.counter(), more.get(group.counter()) + 1);
      }
      return new Sum(minutes + group.minutes(), more);
    }
  }

  /// Kinds of work that are alike for this person.
  ///
  /// @param counter its place among the counted ones, or -1
  /// @param most days of it at most, when counted
  record Group(List<Integer> kinds, int minutes, int counter, int most) {}

  Tallies(List<Group> groups, int mostMinutes, int mostDays) {
    List<Sum> sums = reachable(groups, mostMinutes, mostDays);
    Map<Integer, Map<List<Integer>, Integer>> numbers = new TreeMap<>();
    for (int i = 0; i < sums.size(); i++) {
      Sum sum = sums.get(i);
      numbers.computeIfAbsent(sum.minutes(), _ -> new java.util.HashMap<>()).put(sum.counted(), i);
    }
    this.count = sums.size();
    this.minutes = sums.stream().mapToInt(Sum::minutes).toArray();
    this.next = new int[groups.size()][count];
    this.before = new int[groups.size()][count];
    for (int group = 0; group < groups.size(); group++) {
      Arrays.fill(before[group], -1);
      for (int i = 0; i < count; i++) {
        Sum sum = sums.get(i).and(groups.get(group));
        int to = numbers.getOrDefault(sum.minutes(), Map.of()).getOrDefault(sum.counted(), -1);
        next[group][i] = to;
        if (to >= 0) {
          before[group][to] = i;
        }
      }
    }
  }

  private static List<Sum> reachable(List<Group> groups, int mostMinutes, int mostDays) {
    int counters = (int) groups.stream().filter(group -> group.counter() >= 0).count();
    Set<Sum> all = new HashSet<>();
    Set<Sum> latest = Set.of(new Sum(0, java.util.Collections.nCopies(counters, 0)));
    for (int day = 0; day <= mostDays && !latest.isEmpty(); day++) {
      all.addAll(latest);
      Set<Sum> more = new HashSet<>();
      for (Sum sum : latest) {
        for (Group group : groups) {
          Sum to = sum.and(group);
          boolean fits = group.counter() < 0 || to.counted().get(group.counter()) <= group.most();
          if (fits && to.minutes() <= mostMinutes && !all.contains(to)) {
            more.add(to);
          }
        }
      }
      latest = more;
    }
    return all.stream()
        .sorted(
            Comparator.comparingInt(Sum::minutes).thenComparing(sum -> sum.counted().toString()))
        .toList();
  }

  int minutes(int tally) {
    return minutes[tally];
  }

  /// The tally after one more day of a group, or -1 when there is none.
  int next(int group, int tally) {
    return next[group][tally];
  }

  /// For every tally the one after one more day of a group.
  int[] next(int group) {
    return next[group];
  }

  int before(int group, int tally) {
    return before[group][tally];
  }

  /// The first tally with at least so many minutes.
  int from(int least) {
    int at = 0;
    while (at < count && minutes[at] < least) {
      at++;
    }
    return at;
  }
}
