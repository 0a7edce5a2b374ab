package org.safecover.planner.stretch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

/// A tree of cases that raises the bound where the relaxation shares people out in parts. How many
/// are too few over some cells is a whole number: where the relaxation says 1⅔, it is at most one
/// or at least two, and each of the two cases has a bound of its own. The lowest open one is what
/// holds.
final class Cases {
  private static final double SHORT_OF_WHOLE = 1e-5;
  private static final int BEGIN_WITH = 120;

  private final Generation.Bench bench;
  private final Desk desk;
  private final List<Set<Integer>> sums = new ArrayList<>();
  private final PriorityQueue<Case> open =
      new PriorityQueue<>(
          Comparator.comparingDouble(Case::bound).thenComparingInt(one -> one.rulings().size()));
  private double stuck = Double.POSITIVE_INFINITY;

  /// One case: its rulings, a bound for it, and prices to begin with.
  private record Case(List<Ruling> rulings, double bound, Worth worth) {}

  /// @param root generated without rulings, and with nobody given a line
  Cases(Generation.Bench bench, Generation root) {
    this.bench = bench;
    this.desk = bench.desk();
    open.add(new Case(List.of(), root.bound(), root.worth()));
    addSums();
  }

  /// The sets of cells that cases are made of, the largest first.
  private void addSums() {
    Set<Integer> all = new HashSet<>();
    List<Set<Integer>> byDay = new ArrayList<>();
    List<Set<Integer>> weekends = new ArrayList<>();
    List<Set<Integer>> byKind = new ArrayList<>();
    for (int kind = 0; kind < desk.kinds; kind++) {
      byKind.add(new HashSet<>());
    }
    for (int day = 0; day < desk.days; day++) {
      Set<Integer> cells = new HashSet<>();
      for (int kind = 0; kind < desk.kinds; kind++) {
        cells.add(desk.cell(day, kind));
        byKind.get(kind).add(desk.cell(day, kind));
      }
      byDay.add(cells);
      all.addAll(cells);
      if (desk.isSunday(day) && day > 0) {
        Set<Integer> both = new HashSet<>(cells);
        both.addAll(byDay.get(day - 1));
        weekends.add(both);
      }
    }
    sums.add(all);
    sums.addAll(weekends);
    sums.addAll(byKind);
    sums.addAll(byDay);
    all.stream().sorted().forEach(cell -> sums.add(Set.of(cell)));
  }

  /// What no plan can cost less than.
  double bound() {
    return Math.min(stuck, open.isEmpty() ? Double.POSITIVE_INFINITY : open.element().bound());
  }

  /// Whether another step could raise the bound.
  boolean isOpen() {
    return !open.isEmpty() && open.element().bound() < stuck;
  }

  /// Looks at the case with the lowest bound: closes it, or makes two of it.
  ///
  /// @param best a plan that has been found
  void step(Drawn best, Effort effort) {
    Case one = open.remove();
    List<Integer> people = best.people();
    Set<Line> begin = new LinkedHashSet<>(best.lines());
    people.forEach(p -> begin.addAll(bench.pool().cheapest(p, one.worth(), BEGIN_WITH)));
    double enough = best.value() - 1 + SHORT_OF_WHOLE;
    try (Generation generation =
        new Generation(bench, people, new Staffing(desk), List.copyOf(begin), one.rulings())) {
      generation.run(effort, Generation.Aim.bound(enough));
      double bound = Math.max(one.bound(), generation.bound());
      if (bound >= enough) {
        stuck = Math.min(stuck, bound);
      } else if (effort.isOver()) {
        open.add(new Case(one.rulings(), bound, generation.worth()));
      } else {
        split(one, bound, generation);
      }
    }
  }

  private void split(Case one, double bound, Generation generation) {
    Optional<Ruling> parted = findParted(generation.master());
    if (parted.isEmpty()) {
      stuck = Math.min(stuck, bound);
      return;
    }
    Ruling most = parted.get();
    Ruling least = new Ruling(most.cells(), most.side(), Ruling.Way.AT_LEAST, most.count() + 1);
    for (Ruling ruling : List.of(most, least)) {
      List<Ruling> rulings = new ArrayList<>(one.rulings());
      rulings.add(ruling);
      open.add(new Case(List.copyOf(rulings), bound, generation.worth()));
    }
  }

  /// The first sum that is not a whole number in the relaxation, as at most the whole part.
  private Optional<Ruling> findParted(LineMaster master) {
    for (Set<Integer> cells : sums) {
      for (Ruling.Side side : Ruling.Side.values()) {
        double sum = cells.stream().sorted().mapToDouble(cell -> master.off(side, cell)).sum();
        if (Math.abs(sum - Math.rint(sum)) > 0.01) {
          return Optional.of(new Ruling(cells, side, Ruling.Way.AT_MOST, (int) Math.floor(sum)));
        }
      }
    }
    return Optional.empty();
  }
}
