package org.safecover.planner.stretch;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/// A few people whose lines are drawn anew while everybody else's stand. The relaxation over them
/// often shows at once that nothing better exists; where it does not, whole lines are chosen.
final class Neighbourhood {
  /// Lines of each person to begin with, and to choose among.
  private static final int BEGIN_WITH = 20;

  private static final int PASSES = 25;
  private static final int ROUNDS = 40;

  private static final int CHOOSE_AMONG = 1_200;
  private static final int MOST_EACH = 150;

  private final Generation.Bench bench;
  private final Drawn drawn;
  private final List<Integer> free;
  private final Worth worth;
  private final RandomGenerator random;

  /// What a neighbourhood starts from.
  ///
  /// @param worth at the best bound for everybody
  record Start(Worth worth, RandomGenerator random) {}

  /// @param drawn the plan to improve, which stays as it is
  Neighbourhood(Generation.Bench bench, Drawn drawn, List<Integer> free, Start start) {
    this.bench = bench;
    this.drawn = drawn.copy();
    this.free = List.copyOf(free);
    this.worth = start.worth();
    this.random = start.random();
  }

  /// Lines for the free people, better than what they have or the same.
  List<Line> improved(Effort effort) {
    List<Line> before = free.stream().map(drawn::line).toList();
    long value = drawn.value();
    free.forEach(drawn::take);
    long standing = value - drawn.lines().stream().mapToLong(line -> line.cost).sum();
    Set<Line> begin = new LinkedHashSet<>(before);
    free.forEach(p -> begin.addAll(bench.pool().cheapest(p, worth, BEGIN_WITH)));
    Ascent ascent = new Ascent(bench, free, drawn.staffing(), random);
    ascent.run(worth, PASSES, effort);
    begin.addAll(ascent.lines());
    try (Generation generation =
        new Generation(bench, free, drawn.staffing(), List.copyOf(begin))) {
      generation.ask(ascent.worth(), effort);
      generation.run(effort.share(0.6), Generation.Aim.within(0.05).rounds(ROUNDS).quick());
      if (effort.isOver() || generation.bound() > standing - 1 + 1e-6) {
        return before;
      }
      Set<Line> among = new LinkedHashSet<>(before);
      double gap = standing - generation.bound();
      free.forEach(p -> among.addAll(near(p, generation.worth(), gap)));
      try (LineChoice choice =
          new LineChoice(bench.desk(), new ArrayList<>(among), drawn.staffing())) {
        return choice.best(before, effort);
      }
    }
  }

  /// The lines of a person that a plan no dearer than the present one could hold: any other costs
  /// more above the cheapest than there is between plan and bound.
  private List<Line> near(int person, Worth here, double gap) {
    int most = Math.min(MOST_EACH, CHOOSE_AMONG / free.size());
    double[] prices = here.all();
    Pricer pricer = bench.pricers().get(person);
    double least = pricer.cheapest(prices, 1, Pricer.Care.QUICK).least();
    double limit = least + gap + 1e-6;
    List<Line> known =
        bench.pool().cheapest(person, here, most).stream()
            .filter(line -> here.price(line) <= limit)
            .toList();
    Set<Line> near = new LinkedHashSet<>(known);
    near.addAll(pricer.near(prices, limit, most).lines());
    return List.copyOf(near);
  }
}
