package org.safecover.planner.stretch;

import java.util.Arrays;

/// What every stretch of work costs one person under given prices: for each first day and each sum,
/// the cheapest, by the group of its last day.
final class StretchPrices {
  static final double NEVER = Double.POSITIVE_INFINITY;

  private final Desk desk;
  private final int person;
  private final StretchGraph graph;
  private final int groups;
  private final double[][] byGroup;
  private final int[][] kindOfGroup;
  private final double[][] stretches;
  private final double[][] least;
  private final double[] worth;

  StretchPrices(Desk desk, int person, StretchGraph graph, double[] worth) {
    this.desk = desk;
    this.person = person;
    this.graph = graph;
    this.worth = worth;
    this.groups = graph.groups.size();
    this.byGroup = new double[desk.days][groups];
    this.kindOfGroup = new int[desk.days][groups];
    this.stretches = new double[desk.days][graph.sums.count() * groups];
    this.least = new double[desk.days][graph.sums.count()];
    for (int day = 0; day < desk.days; day++) {
      priceGroups(day);
    }
    for (int start = 0; start < desk.days; start++) {
      priceStretches(start);
    }
  }

  /// Of the kinds in a group, only the one that is cheapest on the day matters.
  private void priceGroups(int day) {
    Arrays.fill(byGroup[day], NEVER);
    for (int group = 0; group < groups; group++) {
      for (int kind : graph.groups.get(group).kinds()) {
        double price = price(day, kind);
        if (price < byGroup[day][group]) {
          byGroup[day][group] = price;
          kindOfGroup[day][group] = kind;
        }
      }
    }
  }

  private void priceStretches(int start) {
    Arrays.fill(stretches[start], NEVER);
    Arrays.fill(least[start], NEVER);
    for (int group = 0; group < groups; group++) {
      extend(start, 0, group, byGroup[start][group]);
    }
    for (int sum = 1; sum < graph.sums.count(); sum++) {
      int day = start + graph.sums.sum(sum).days();
      for (int group = 0; day < desk.days && group < groups; group++) {
        double cheapest = cheapestBefore(start, sum, group);
        extend(start, sum, group, cheapest + byGroup[day][group]);
      }
    }
  }

  /// The cheapest stretch from a day with a sum that a day of a group may follow.
  double cheapestBefore(int start, int sum, int next) {
    double[] prices = stretches[start];
    double cheapest = NEVER;
    for (int last = 0; last < groups; last++) {
      if (graph.follows(last, next)) {
        cheapest = Math.min(cheapest, prices[sum * groups + last]);
      }
    }
    return cheapest;
  }

  private void extend(int start, int sum, int group, double price) {
    int to = graph.sums.next(sum, group);
    if (to >= 0 && price < NEVER) {
      stretches[start][to * groups + group] = price;
      least[start][to] = Math.min(least[start][to], price);
    }
  }

  /// What a kind costs on a day, its worth taken off.
  double price(int day, int kind) {
    int cell = desk.cell(day, kind);
    return desk.isOpen(person, cell) ? desk.price(person, cell) - worth[cell] : NEVER;
  }

  /// The cheapest stretch from a day with a sum.
  double least(int start, int sum) {
    return least[start][sum];
  }

  /// The cheapest stretch from a day with a sum that ends in a group.
  double endingIn(int start, int sum, int group) {
    return stretches[start][sum * groups + group];
  }

  /// Writes the cheapest stretch from a day with a sum into a schedule.
  void write(int start, int sum, int[] worked) {
    int days = graph.sums.sum(sum).days();
    double price = least[start][sum];
    int now = sum;
    int next = -1;
    for (int day = start + days - 1; day >= start; day--) {
      int group = 0;
      while (endingIn(start, now, group) != price || !leads(group, next)) {
        group++;
      }
      worked[day] = kindOfGroup[day][group];
      now = graph.sums.before(now, group);
      next = group;
      price = now == 0 ? 0 : cheapestBefore(start, now, group);
    }
  }

  private boolean leads(int group, int next) {
    return next < 0 || graph.follows(group, next);
  }
}
