package org.safecover.planner.stretch;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// A few people whose lines are drawn anew while everybody else's stand. The relaxation over them
/// often shows at once that nothing better exists; where it does not, whole lines are chosen.
final class Neighbourhood {
  /// Lines of each person to begin with, and to choose among.
  private static final int BEGIN_WITH = 40;

  private static final int CHOOSE_AMONG = 250;

  private final Generation.Bench bench;
  private final Drawn drawn;
  private final List<Integer> free;
  private final Worth worth;

  /// @param drawn the plan to improve, which stays as it is
  /// @param worth at the best bound for everybody
  Neighbourhood(Generation.Bench bench, Drawn drawn, List<Integer> free, Worth worth) {
    this.bench = bench;
    this.drawn = drawn.copy();
    this.free = List.copyOf(free);
    this.worth = worth;
  }

  /// Lines for the free people, better than what they have or the same.
  List<Line> improved(Effort effort) {
    List<Line> before = free.stream().map(drawn::line).toList();
    long value = drawn.value();
    free.forEach(drawn::take);
    long standing = value - drawn.lines().stream().mapToLong(line -> line.cost).sum();
    Set<Line> begin = new LinkedHashSet<>(before);
    free.forEach(p -> begin.addAll(bench.pool().cheapest(p, worth, BEGIN_WITH)));
    try (Generation generation =
        new Generation(bench, free, drawn.staffing(), List.copyOf(begin))) {
      generation.run(effort.share(0.6), 0.05);
      if (effort.isOver() || generation.bound() > standing - 1 + 1e-6) {
        return before;
      }
      Set<Line> among = new LinkedHashSet<>(before);
      double gap = standing - generation.bound();
      free.forEach(p -> among.addAll(near(p, generation.worth(), gap)));
      return new LineChoice(bench.desk(), new ArrayList<>(among), drawn.staffing())
          .best(before, effort);
    }
  }

  /// The lines of a person that a plan no dearer than the present one could hold: any other costs
  /// more above the cheapest than there is between plan and bound.
  private List<Line> near(int person, Worth here, double gap) {
    List<Line> cheapest = bench.pool().cheapest(person, here, CHOOSE_AMONG);
    double limit = here.price(cheapest.getFirst()) + gap + 1e-6;
    return cheapest.stream().filter(line -> here.price(line) <= limit).toList();
  }
}
