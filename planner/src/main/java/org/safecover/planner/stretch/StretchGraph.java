package org.safecover.planner.stretch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import org.safecover.planner.rota.WorkBounds;

/// The stretches of work that one person can have, and what a whole schedule of them may sum up to.
/// A *row* is a number of weekends with one of days of each counted kind; a *place* is a day on
/// which the person is rested, with a row and the time worked before it.
///
/// Kinds are in one group when nothing but their price tells them apart: the same length, the same
/// kinds before and after, and no count of their own.
final class StretchGraph {
  final List<Sums.Group> groups = new ArrayList<>();
  final Sums sums;
  final int counts;
  final int weekends;

  /// The least and the most time worked by a day with so many weekends from which a legal end is in
  /// reach, and where the places of a row begin.
  final int[][] low;

  final int[][] high;
  final int[] width;
  final int mostUnits;
  final int leastUnits;
  final int[] countStep;
  private final Desk desk;
  private final int person;
  private final WorkBounds bounds;
  private final boolean[][] follows;
  private final boolean[][] fits;

  /// @param counted kinds whose most is kept
  StretchGraph(Desk desk, int person, SortedSet<Integer> counted) {
    this.desk = desk;
    this.person = person;
    this.bounds = desk.bounds(person);
    int unit = unit();
    List<Integer> most = new ArrayList<>();
    for (int kind = 0; kind < desk.kinds; kind++) {
      if (bounds.mostOfKind().get(kind) > 0) {
        place(kind, counted.contains(kind) ? most.size() : -1, unit);
        if (counted.contains(kind)) {
          most.add(bounds.mostOfKind().get(kind));
        }
      }
    }
    this.follows = follows();
    this.sums = new Sums(groups, bounds.mostInRow(), most);
    this.counts = most.stream().mapToInt(m -> m + 1).reduce(1, (a, b) -> a * b);
    this.weekends = bounds.mostWeekends() + 1;
    this.mostUnits = bounds.mostMinutes() / unit;
    this.leastUnits = Math.ceilDiv(bounds.leastMinutes(), unit);
    this.countStep = new int[sums.count()];
    this.fits = new boolean[sums.count()][counts];
    for (int sum = 0; sum < sums.count(); sum++) {
      layOut(sum, most);
    }
    this.low = new int[desk.days + 1][weekends];
    this.high = new int[desk.days + 1][weekends];
    this.width = new int[desk.days + 1];
    limitTimes();
  }

  private int unit() {
    int unit = 0;
    for (int kind = 0; kind < desk.kinds; kind++) {
      int minutes = bounds.mostOfKind().get(kind) > 0 ? desk.minutes(kind) : 0;
      while (minutes > 0) {
        int rest = unit % minutes;
        unit = minutes;
        minutes = rest;
      }
    }
    return Math.max(1, unit);
  }

  private void place(int kind, int counter, int unit) {
    for (Sums.Group group : groups) {
      boolean alike = counter < 0 && group.counter() < 0;
      if (alike && desk.areAlike(kind, group.kinds().getFirst())) {
        group.kinds().add(kind);
        return;
      }
    }
    List<Integer> alone = new ArrayList<>(List.of(kind));
    groups.add(new Sums.Group(alone, desk.minutes(kind) / unit, counter));
  }

  private boolean[][] follows() {
    boolean[][] all = new boolean[groups.size()][groups.size()];
    for (int from = 0; from < groups.size(); from++) {
      for (int to = 0; to < groups.size(); to++) {
        all[from][to] = desk.mayFollow(first(from), first(to));
      }
    }
    return all;
  }

  private int first(int group) {
    return groups.get(group).kinds().getFirst();
  }

  /// Numbers the counts of a sum, and says after which counts it still fits.
  private void layOut(int sum, List<Integer> most) {
    Arrays.fill(fits[sum], true);
    int step = 1;
    for (int i = 0; i < most.size(); i++) {
      int more = sums.sum(sum).counted().get(i);
      countStep[sum] += more * step;
      for (int count = 0; count < counts; count++) {
        fits[sum][count] &= count / step % (most.get(i) + 1) + more <= most.get(i);
      }
      step *= most.get(i) + 1;
    }
  }

  /// Whether a stretch of that sum may come after so much of what is counted.
  boolean fits(int sum, int count) {
    return fits[sum][count];
  }

  boolean follows(int group, int next) {
    return follows[group][next];
  }

  /// Whether a stretch may be so long there. At either end it may go on beyond the task.
  boolean mayLast(int start, int days) {
    int end = start + days;
    return days <= bounds.mostInRow()
        && end <= desk.days
        && (days >= bounds.leastInRow() || start == 0 || end == desk.days);
  }

  /// The first day on which somebody is rested whose stretch ended before a day.
  int rested(int end) {
    return Math.min(desk.days, end + leastOff());
  }

  int leastOff() {
    return Math.max(1, bounds.leastOff());
  }

  /// Weekends touched by work from one day to before another.
  int weekendsIn(int start, int end) {
    int found = 0;
    for (int day = start; day < end; day++) {
      boolean sundayAlone = desk.isSunday(day) && day == start;
      found += desk.isSaturday(day) || sundayAlone ? 1 : 0;
    }
    return found;
  }

  /// The most time in a stretch from a day, by its length; -1 when there is none.
  private int[] longest(int start) {
    int[] longest = new int[bounds.mostInRow() + 1];
    Arrays.fill(longest, -1);
    int[] now = new int[groups.size()];
    for (int days = 1; days <= bounds.mostInRow() && start + days <= desk.days; days++) {
      int[] then = new int[groups.size()];
      for (int group = 0; group < then.length; group++) {
        then[group] = -1;
        for (int before = 0; before < now.length; before++) {
          boolean led = days == 1 || (now[before] >= 0 && follows[before][group]);
          if (led && isOpen(group, start + days - 1)) {
            then[group] = Math.max(then[group], now[before] + groups.get(group).units());
          }
        }
        longest[days] = Math.max(longest[days], then[group]);
      }
      now = then;
    }
    return longest;
  }

  private boolean isOpen(int group, int day) {
    return groups.get(group).kinds().stream()
        .anyMatch(kind -> desk.isOpen(person, desk.cell(day, kind)));
  }

  private void limitTimes() {
    int[][] before = new int[desk.days + 1][weekends];
    int[][] after = new int[desk.days + 1][weekends];
    for (int[] one : before) {
      Arrays.fill(one, -1);
    }
    before[0][0] = 0;
    int[][] longest = new int[desk.days][];
    for (int day = 0; day < desk.days; day++) {
      longest[day] = longest(day);
      spread(before, day, longest[day]);
    }
    for (int day = desk.days - 1; day >= 0; day--) {
      gather(after, day, longest[day]);
    }
    for (int day = 0; day <= desk.days; day++) {
      for (int weekend = 0; weekend < weekends; weekend++) {
        high[day][weekend] = Math.min(mostUnits, before[day][weekend]);
        low[day][weekend] = Math.max(0, leastUnits - after[day][weekends - 1 - weekend]);
        width[day] = Math.max(width[day], high[day][weekend] - low[day][weekend] + 1);
      }
    }
  }

  /// The most time worked before each day with so many weekends, onwards from one day.
  private void spread(int[][] before, int day, int[] longest) {
    for (int weekend = 0; weekend < weekends; weekend++) {
      int so = before[day][weekend];
      before[day + 1][weekend] = Math.max(before[day + 1][weekend], so);
      for (int days = 1; so >= 0 && days < longest.length; days++) {
        int to = weekend + weekendsIn(day, day + days);
        if (longest[days] >= 0 && mayLast(day, days) && to < weekends) {
          int rested = rested(day + days);
          before[rested][to] = Math.max(before[rested][to], so + longest[days]);
        }
      }
    }
  }

  /// The most time that can still be worked from a day on with so many weekends left.
  private void gather(int[][] after, int day, int[] longest) {
    for (int weekend = 0; weekend < weekends; weekend++) {
      after[day][weekend] = after[day + 1][weekend];
      for (int days = 1; days < longest.length; days++) {
        int left = weekend - weekendsIn(day, day + days);
        if (longest[days] >= 0 && mayLast(day, days) && left >= 0) {
          int then = longest[days] + after[rested(day + days)][left];
          after[day][weekend] = Math.max(after[day][weekend], then);
        }
      }
    }
  }
}
