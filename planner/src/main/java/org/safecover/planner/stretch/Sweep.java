package org.safecover.planner.stretch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.safecover.planner.rota.RotaPlan;

/// One pass over the days for one person under given prices. A *state* is a node of the stretch
/// graph with a number of weekends and a tally; of all ways into a state only the cheapest is kept.
final class Sweep {
  private static final double NEVER = Double.POSITIVE_INFINITY;

  private final Desk desk;
  private final int person;
  private final StretchGraph graph;
  private final Tallies tallies;
  private final int weekends;
  private final int block;
  private final double[][] groupPrice;
  private final int[][] groupKind;
  private final short[][] from;
  private double[] now;
  private double[] then;
  private long work;
  private List<Integer> ends = List.of();

  Sweep(Desk desk, int person, StretchGraph graph, double[] worth) {
    this.desk = desk;
    this.person = person;
    this.graph = graph;
    this.tallies = graph.tallies;
    this.weekends = desk.bounds(person).mostWeekends() + 1;
    this.block = weekends * tallies.count;
    this.groupPrice = new double[desk.days][graph.groups.size()];
    this.groupKind = new int[desk.days][graph.groups.size()];
    this.from = new short[desk.days][graph.nodes * block];
    this.now = new double[graph.nodes * block];
    this.then = new double[graph.nodes * block];
    priceGroups(worth);
  }

  /// Of the kinds in a group, only the one that is cheapest on the day matters.
  private void priceGroups(double[] worth) {
    for (int day = 0; day < desk.days; day++) {
      for (int group = 0; group < graph.groups.size(); group++) {
        groupPrice[day][group] = NEVER;
        for (int kind : graph.groups.get(group).kinds()) {
          int cell = desk.cell(day, kind);
          double price = desk.price(person, cell) - worth[cell];
          if (desk.isOpen(person, cell) && price < groupPrice[day][group]) {
            groupPrice[day][group] = price;
            groupKind[day][group] = kind;
          }
        }
      }
    }
  }

  /// Runs the pass; the number of steps it took.
  long run() {
    Arrays.fill(now, NEVER);
    begin();
    for (int day = 1; day < desk.days; day++) {
      Arrays.fill(then, NEVER);
      for (int node = 0; node < graph.nodes; node++) {
        advance(day, node);
      }
      double[] swap = now;
      now = then;
      then = swap;
    }
    findEnds();
    return work;
  }

  private void begin() {
    now[graph.rested() * block] = 0;
    for (int group = 0; group < graph.groups.size(); group++) {
      int tally = tallies.next(group, 0);
      int weekend = desk.isSaturday(0) || desk.isSunday(0) ? 1 : 0;
      if (tally >= 0 && weekend < weekends) {
        now[state(graph.work(group, 1), weekend, tally)] = groupPrice[0][group];
      }
    }
  }

  private int state(int node, int weekend, int tally) {
    return node * block + weekend * tallies.count + tally;
  }

  private void advance(int day, int node) {
    if (day < graph.nth(node) && !graph.isOff(node)) {
      return;
    }
    int low = tallies.from(leastBy(day - 1));
    int high = tallies.from(day * graph.longestMinutes() + 1);
    if (graph.mayRest(node, day - 1)) {
      rest(day, node, new int[] {low, high});
    }
    for (int group = 0; group < graph.groups.size(); group++) {
      int to = graph.afterWork(node, group);
      if (to >= 0 && groupPrice[day][group] < NEVER) {
        work(day, new int[] {node, to, group}, new int[] {low, high});
      }
    }
  }

  /// Minutes that must have been worked by the end of a day for the least to stay in reach.
  private int leastBy(int day) {
    int left = graph.mostWorked(desk.days - 1 - day) * graph.longestMinutes();
    return desk.bounds(person).leastMinutes() - left;
  }

  private void rest(int day, int node, int[] span) {
    int to = graph.afterRest(node);
    for (int weekend = 0; weekend < weekends; weekend++) {
      int source = state(node, weekend, 0);
      int target = state(to, weekend, 0);
      for (int tally = span[0]; tally < span[1]; tally++) {
        keep(day, node, target + tally, now[source + tally]);
      }
    }
    work += (long) weekends * (span[1] - span[0]);
  }

  private void work(int day, int[] step, int[] span) {
    int more = addsWeekend(day, step[0]);
    double price = groupPrice[day][step[2]];
    int[] next = tallies.next(step[2]);
    for (int weekend = 0; weekend + more < weekends; weekend++) {
      int source = state(step[0], weekend, 0);
      int target = state(step[1], weekend + more, 0);
      for (int tally = span[0]; tally < span[1]; tally++) {
        double cost = now[source + tally];
        if (cost < NEVER && next[tally] >= 0) {
          keep(day, step[0], target + next[tally], cost + price);
        }
      }
    }
    work += (long) weekends * (span[1] - span[0]);
  }

  private int addsWeekend(int day, int before) {
    return desk.isSaturday(day) || (desk.isSunday(day) && graph.isOff(before)) ? 1 : 0;
  }

  private void keep(int day, int source, int state, double cost) {
    if (cost < then[state]) {
      then[state] = cost;
      from[day][state] = (short) source;
    }
  }

  /// The cheapest end for every number of weekends and tally, the cheapest first.
  private void findEnds() {
    List<Integer> found = new ArrayList<>();
    int low = tallies.from(desk.bounds(person).leastMinutes());
    for (int weekend = 0; weekend < weekends; weekend++) {
      for (int tally = low; tally < tallies.count; tally++) {
        int best = state(0, weekend, tally);
        for (int node = 1; node < graph.nodes; node++) {
          int state = state(node, weekend, tally);
          best = now[state] < now[best] ? state : best;
        }
        if (now[best] < NEVER) {
          found.add(best);
        }
      }
    }
    found.sort(Comparator.comparingDouble((Integer state) -> now[state]).thenComparing(s -> s));
    ends = found;
  }

  /// What the cheapest schedule costs, its worth taken off.
  double least() {
    return ends.isEmpty() ? NEVER : now[ends.getFirst()];
  }

  /// The cheapest schedules that end in different states, the cheapest first.
  List<int[]> schedules(int most) {
    return ends.stream().limit(most).map(this::schedule).toList();
  }

  private int[] schedule(int end) {
    int[] worked = new int[desk.days];
    int node = end / block;
    int weekend = end % block / tallies.count;
    int tally = end % tallies.count;
    for (int day = desk.days - 1; day >= 0; day--) {
      boolean off = graph.isOff(node);
      worked[day] = off ? RotaPlan.OFF : groupKind[day][graph.group(node)];
      int before = day == 0 ? node : from[day][state(node, weekend, tally)];
      if (!off && day > 0) {
        weekend -= addsWeekend(day, before);
        tally = tallies.before(graph.group(node), tally);
      }
      node = before;
    }
    return worked;
  }
}
