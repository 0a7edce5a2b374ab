package org.safecover.planner.stretch;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.safecover.planner.rota.RotaPlan;

/// Finds one person's cheapest legal schedule under given prices, exactly: day by day, the cheapest
/// way to every node of the stretch graph with every sum of minutes, counts and weekends.
///
/// A most of a kind is counted only once a cheapest schedule has broken it. Until then the answer
/// is that of an easier question; once it is legal it is the answer to both.
final class Pricer {
  /// The cheapest line, and others that ended elsewhere; empty when no schedule is legal.
  ///
  /// @param least what the cheapest costs, less what its cells are worth
  /// @param work steps taken
  record Priced(List<Line> lines, double least, long work) {}

  private final Desk desk;
  private final int person;
  private final SortedSet<Integer> counted = new TreeSet<>();
  private StretchGraph graph;

  Pricer(Desk desk, int person) {
    this.desk = desk;
    this.person = person;
    this.graph = new StretchGraph(desk, person, counted);
  }

  /// @param worth what working in each cell saves
  /// @param most lines wanted
  Priced cheapest(double[] worth, int most) {
    long work = 0;
    while (true) {
      Sweep sweep = new Sweep(desk, person, graph, worth);
      work += sweep.run();
      List<Line> legal = new ArrayList<>();
      List<int[]> schedules = sweep.schedules(most);
      if (schedules.isEmpty()) {
        return new Priced(List.of(), Double.POSITIVE_INFINITY, work);
      }
      for (int[] worked : schedules) {
        if (broken(worked).isEmpty()) {
          legal.add(desk.line(person, worked));
        }
      }
      List<Integer> broken = broken(schedules.getFirst());
      if (broken.isEmpty()) {
        return new Priced(legal, sweep.least() + desk.task.people().get(person).base(), work);
      }
      counted.addAll(broken);
      graph = new StretchGraph(desk, person, counted);
    }
  }

  private List<Integer> broken(int[] worked) {
    int[] count = new int[desk.kinds];
    for (int kind : worked) {
      if (kind != RotaPlan.OFF) {
        count[kind]++;
      }
    }
    List<Integer> broken = new ArrayList<>();
    for (int kind = 0; kind < desk.kinds; kind++) {
      if (count[kind] > desk.bounds(person).mostOfKind().get(kind)) {
        broken.add(kind);
      }
    }
    return broken;
  }
}
