package org.safecover.planner.stretch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What one stretch of work can sum up to: days, minutes, and the days of those kinds that are
/// counted. Every sum that so many days can reach has a number, the shorter stretches first.
final class Sums {
  private final List<Sum> sums = new ArrayList<>();
  private final int[][] next;
  private final int[][] before;

  /// Kinds of work that are alike for one person.
  ///
  /// @param units its length, in the greatest unit that all lengths are multiples of
  /// @param counter its place among the counted ones, or -1
  record Group(List<Integer> kinds, int units, int counter) {}

  /// @param counted days of each counted kind
  record Sum(int days, int units, List<Integer> counted) {
    private Sum and(Group group) {
      List<Integer> more = new ArrayList<>(counted);
      if (group.counter() >= 0) {
        more.set(group.counter(), more.get(group.counter()) + 1);
      }
      return new Sum(days + 1, units + group.units(), List.copyOf(more));
    }

    private boolean fits(List<Integer> most) {
      for (int i = 0; i < most.size(); i++) {
        if (counted.get(i) > most.get(i)) {
          return false;
        }
      }
      return true;
    }
  }

  /// @param mostDays of one stretch
  /// @param most days of each counted kind
  Sums(List<Group> groups, int mostDays, List<Integer> most) {
    Map<Sum, Integer> numbers = new HashMap<>();
    sums.add(new Sum(0, 0, most.stream().map(_ -> 0).toList()));
    List<int[]> arrows = new ArrayList<>();
    for (int at = 0; at < sums.size(); at++) {
      int[] arrow = new int[groups.size()];
      for (int group = 0; group < groups.size(); group++) {
        Sum to = sums.get(at).and(groups.get(group));
        boolean reached = to.days() <= mostDays && to.fits(most);
        arrow[group] = reached ? number(numbers, to) : -1;
      }
      arrows.add(arrow);
    }
    this.next = arrows.toArray(int[][]::new);
    this.before = new int[sums.size()][groups.size()];
    for (int at = 0; at < next.length; at++) {
      for (int group = 0; group < groups.size(); group++) {
        if (next[at][group] >= 0) {
          before[next[at][group]][group] = at;
        }
      }
    }
  }

  private int number(Map<Sum, Integer> numbers, Sum sum) {
    return numbers.computeIfAbsent(
        sum,
        one -> {
          sums.add(one);
          return sums.size() - 1;
        });
  }

  int count() {
    return sums.size();
  }

  Sum sum(int number) {
    return sums.get(number);
  }

  /// The sum after one more day of a group, or -1 when there is none.
  int next(int sum, int group) {
    return next[sum][group];
  }

  /// The sum without the last day, which was of a group.
  int before(int sum, int group) {
    return before[sum][group];
  }
}
