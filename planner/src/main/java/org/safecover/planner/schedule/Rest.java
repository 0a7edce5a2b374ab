package org.safecover.planner.schedule;

import java.util.List;
import java.util.stream.IntStream;
import org.safecover.domain.cover.Objective;

/// From each item on, and for each load taken on before, the least that any schedule could come to:
/// times and pairs stand against each other, everything else is let go. A table, so that a search
/// knows at once when it cannot pay to go on.
final class Rest {

  /// More steps of time than this are rounded down to fewer.
  private static final long MOST_STEPS = 240;

  private final List<Item> items;
  private final double[] cost;
  private final int[] next;
  private final int[] steps;
  private final int loads;
  private final int nights;
  private final double[][] least;

  Rest(Problem problem, Scheduled person, Prices prices) {
    this.items = person.items();
    int size = items.size();
    this.cost = new double[size];
    this.next = new int[size];
    for (int at = 0; at < size; at++) {
      Item item = items.get(at);
      boolean allowed = item.moved().stream().allMatch(problem::mayMove);
      cost[at] = allowed ? prices.least(item) : Double.POSITIVE_INFINITY;
      next[at] = next(person, at);
    }
    boolean uneven = prices.of(Objective.FAIRNESS) > 0;
    long step = step();
    this.steps =
        items.stream().mapToInt(item -> uneven ? (int) (item.minutes() / step) : 0).toArray();
    this.loads = 1 + most(steps);
    this.nights = 1 + most(items.stream().mapToInt(item -> uneven ? item.nights() : 0).toArray());
    this.least = new double[size + 1][loads * nights];
    for (int load = 0; load < loads * nights; load++) {
      least[size][load] =
          prices.of(Objective.FAIRNESS) * person.unevenness(load / nights * step, load % nights);
    }
    for (int at = size - 1; at >= 0; at--) {
      fill(at);
    }
  }

  /// The first later item that goes with this one.
  private int next(Scheduled person, int at) {
    Item item = items.get(at);
    return IntStream.range(at + 1, items.size())
        .filter(later -> goWith(person, item, items.get(later)))
        .findFirst()
        .orElse(items.size());
  }

  static boolean goWith(Scheduled person, Item one, Item other) {
    return !one.overlaps(other) && person.goesWith(one, other);
  }

  private long step() {
    long measure = 0;
    long all = 0;
    for (Item item : items) {
      measure = gcd(measure, item.minutes());
      all += item.minutes();
    }
    return Math.max(Math.max(measure, all / MOST_STEPS), 1);
  }

  private static long gcd(long a, long b) {
    return b == 0 ? a : gcd(b, a % b);
  }

  /// The most that items one after the other add up to.
  private int most(int[] each) {
    int[] most = new int[each.length + 1];
    for (int at = each.length - 1; at >= 0; at--) {
      most[at] = Math.max(most[at + 1], each[at] + most[next[at]]);
    }
    return most[0];
  }

  private void fill(int at) {
    boolean settled = items.get(at).settled() == Item.Settled.YES;
    for (int load = 0; load < loads * nights; load++) {
      double with = cost[at] + of(next[at], after(load, at));
      least[at][load] = settled ? with : Math.min(least[at + 1][load], with);
    }
  }

  /// The load after one more item; what cannot be reached is as good as the heaviest.
  int after(int load, int at) {
    int time = Math.min(loads - 1, load / nights + steps[at]);
    int held = Math.min(nights - 1, load % nights + (nights > 1 ? items.get(at).nights() : 0));
    return time * nights + held;
  }

  /// What an item costs at the very least, load apart; endless when it may not be taken.
  double cost(int at) {
    return cost[at];
  }

  int next(int at) {
    return next[at];
  }

  /// The least that the items from one place on can bring a schedule to.
  double of(int at, int load) {
    return least[at][load];
  }
}
