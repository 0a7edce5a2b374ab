package org.safecover.planner.stretch;

import java.util.List;

/// What one person is charged for each day of a kind, so that nobody works more of it than they may
/// without anybody counting. A sweep at these charges, less what the most of each kind would be
/// charged, is below every legal schedule; good charges make it meet the best one.
final class Charges {
  private static final double FIRST = 4;
  private static final double NOTHING = 1e-7;

  private final Desk desk;
  private final List<Integer> most;
  private final double[] charge;
  private final double[] tooLow;
  private final double[] tooHigh;

  Charges(Desk desk, List<Integer> most) {
    this.desk = desk;
    this.most = most;
    this.charge = new double[desk.kinds];
    this.tooLow = new double[desk.kinds];
    this.tooHigh = new double[desk.kinds];
  }

  /// Forgets what was learnt about other prices, but goes on from the latest charges.
  void begin() {
    for (int kind = 0; kind < desk.kinds; kind++) {
      tooLow[kind] = 0;
      tooHigh[kind] = Double.POSITIVE_INFINITY;
    }
  }

  /// The worth of each cell, less the charge for its kind.
  double[] on(double[] worth) {
    double[] charged = worth.clone();
    for (int cell = 0; cell < desk.cells(); cell++) {
      charged[cell] -= charge[cell % desk.kinds];
    }
    return charged;
  }

  /// What the most of every kind is charged.
  double ofMost() {
    double sum = 0;
    for (int kind = 0; kind < desk.kinds; kind++) {
      sum += charge[kind] * most.get(kind);
    }
    return sum;
  }

  /// Whether a schedule with so many days of each kind shows these charges to be the best.
  boolean suit(int[] count) {
    boolean suit = true;
    for (int kind = 0; kind < desk.kinds; kind++) {
      int left = most.get(kind) - count[kind];
      suit &= left == 0 || (left > 0 && charge[kind] <= NOTHING);
    }
    return suit;
  }

  /// Charges more for what was worked too often, less for what was not.
  void learn(int[] count) {
    for (int kind = 0; kind < desk.kinds; kind++) {
      if (count[kind] > most.get(kind)) {
        tooLow[kind] = charge[kind];
        charge[kind] = tooHigh[kind] < Double.POSITIVE_INFINITY ? middle(kind) : doubled(kind);
      } else if (count[kind] < most.get(kind) && charge[kind] > 0) {
        tooHigh[kind] = charge[kind];
        charge[kind] = middle(kind) < NOTHING ? 0 : middle(kind);
      }
    }
  }

  private double middle(int kind) {
    return (tooLow[kind] + tooHigh[kind]) / 2;
  }

  private double doubled(int kind) {
    return Math.max(FIRST, 2 * charge[kind]);
  }
}
