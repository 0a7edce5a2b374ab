package org.safecover.planner.schedule;

import java.util.ArrayList;
import java.util.List;

/// Everybody asked once, at the same prices, for schedules that cost less than all that are known.
final class Round {

  /// Schedules cheaper by less than this part of a cost are not looked for.
  private static final double NEAR = 1e-12;

  private final Problem problem;
  private final Prices prices;
  private final long patience;
  private final List<Schedule> made = new ArrayList<>();
  private double bound;
  private boolean through = true;
  private long steps;

  /// @param patience so many sets of one person are looked at
  Round(Problem problem, Prices prices, long patience) {
    this.problem = problem;
    this.prices = prices;
    this.patience = patience;
    this.bound = prices.withoutPeople(problem);
  }

  /// @param known by person, legal or not
  void ask(List<List<Schedule>> known) {
    for (int place = 0; place < known.size(); place++) {
      double least =
          known.get(place).stream().mapToDouble(prices::cost).min().orElse(Double.MAX_VALUE);
      double near = NEAR * Math.max(1, Math.abs(least));
      Pricing pricing = new Pricing(problem, place, prices);
      List<Schedule> cheaper = pricing.below(least - near, patience);
      steps += pricing.steps();
      made.addAll(cheaper);
      if (pricing.isThrough()) {
        bound += (cheaper.isEmpty() ? least : prices.cost(cheaper.getLast())) - near;
      } else {
        through = false;
        bound += Math.min(least, pricing.floor());
      }
    }
  }

  Prices prices() {
    return prices;
  }

  List<Schedule> made() {
    return made;
  }

  /// What no choice of schedules goes below.
  double bound() {
    return bound;
  }

  /// Whether everybody was searched to the end.
  boolean isThrough() {
    return through;
  }

  long steps() {
    return steps;
  }
}
