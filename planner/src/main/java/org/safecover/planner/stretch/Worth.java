package org.safecover.planner.stretch;

import java.util.Arrays;
import org.safecover.planner.rota.RotaPlan;

/// What one more person in each cell is worth, at the prices that gave the best bound.
final class Worth {
  private final Desk desk;
  private final double[] worth;

  Worth(Desk desk, double[] worth) {
    this.desk = desk;
    this.worth = Arrays.copyOf(worth, desk.cells());
  }

  double[] all() {
    return worth.clone();
  }

  /// What a line costs, less what its cells are worth.
  double price(Line line) {
    return price(desk, worth, line);
  }

  static double price(Desk desk, double[] worth, Line line) {
    double price = (double) line.cost;
    for (int day = 0; day < line.days(); day++) {
      if (line.kind(day) != RotaPlan.OFF) {
        price -= worth[desk.cell(day, line.kind(day))];
      }
    }
    return price;
  }
}
