package org.safecover.planner.schedule;

import java.util.function.ToDoubleFunction;
import org.safecover.domain.cover.Objective;

/// A number for each level of the objective that is a sum over people.
public record PerAim(double changed, double disturbance, double cost, double fairness) {

  static final PerAim NOTHING = new PerAim(0, 0, 0, 0);

  /// A number for every such level.
  static PerAim each(ToDoubleFunction<Objective> number) {
    return new PerAim(
        number.applyAsDouble(Objective.CHANGED),
        number.applyAsDouble(Objective.DISTURBANCE),
        number.applyAsDouble(Objective.COST),
        number.applyAsDouble(Objective.FAIRNESS));
  }

  /// Zero for a level that is no sum over people.
  public double of(Objective level) {
    return switch (level) {
      case UNCOVERED, PATIENTS -> 0;
      case CHANGED -> changed;
      case DISTURBANCE -> disturbance;
      case COST -> cost;
      case FAIRNESS -> fairness;
    };
  }

  /// The sum of the numbers, each at its price.
  double at(PerAim prices) {
    return changed * prices.changed
        + disturbance * prices.disturbance
        + cost * prices.cost
        + fairness * prices.fairness;
  }
}
