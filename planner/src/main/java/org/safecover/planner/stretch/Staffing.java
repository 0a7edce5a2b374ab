package org.safecover.planner.stretch;

import org.safecover.planner.rota.RotaPlan;

/// How many are still wanted in each cell once some lines are taken; below zero where too many work
/// already.
final class Staffing {
  private final Desk desk;
  private final int[] missing;

  Staffing(Desk desk) {
    this.desk = desk;
    this.missing = desk.wanted.clone();
  }

  Staffing copy() {
    Staffing copy = new Staffing(desk);
    System.arraycopy(missing, 0, copy.missing, 0, missing.length);
    return copy;
  }

  int missing(int cell) {
    return missing[cell];
  }

  void take(Line line) {
    add(line, -1);
  }

  void giveBack(Line line) {
    add(line, 1);
  }

  private void add(Line line, int sign) {
    for (int day = 0; day < line.days(); day++) {
      if (line.kind(day) != RotaPlan.OFF) {
        missing[desk.cell(day, line.kind(day))] += sign;
      }
    }
  }

  /// What too few and too many cost as things stand.
  long cost() {
    long cost = 0;
    for (int cell = 0; cell < missing.length; cell++) {
      cost += cost(cell);
    }
    return cost;
  }

  long cost(int cell) {
    int left = missing[cell];
    return left > 0 ? left * desk.under[cell] : -left * desk.over[cell];
  }

  /// What one more person in each cell would save; below zero where they would be too many.
  double[] worth() {
    double[] worth = new double[missing.length];
    for (int cell = 0; cell < missing.length; cell++) {
      worth[cell] = (double) (missing[cell] > 0 ? desk.under[cell] : -desk.over[cell]);
    }
    return worth;
  }
}
