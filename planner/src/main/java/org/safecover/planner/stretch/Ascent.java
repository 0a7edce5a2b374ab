package org.safecover.planner.stretch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/// Good prices before any linear program, like an auction: people are asked in turn for their
/// cheapest line; what a line takes is worth a little less to the next, what is wanted is worth a
/// little more, by steps that get smaller. The lines that come up on the way are what the linear
/// program begins with.
final class Ascent {
  private static final double SMALLER = 0.92;

  /// People asked at the same prices, at the same time.
  private static final int AT_A_TIME = 2;

  private final Generation.Bench bench;
  private final Desk desk;
  private final Staffing staffing;
  private final List<Integer> order;
  private final RandomGenerator random;
  private final double[] worth;
  private final double[] average;
  private final Set<Line> found = new LinkedHashSet<>();

  /// @param free people who take a line
  /// @param staffing what is missing without them
  Ascent(Generation.Bench bench, List<Integer> free, Staffing staffing, RandomGenerator random) {
    this.bench = bench;
    this.desk = bench.desk();
    this.staffing = staffing.copy();
    this.order = new ArrayList<>(free);
    this.random = random;
    this.worth = new double[desk.cells()];
    this.average = new double[desk.cells()];
  }

  /// The worth of each cell, on a running average.
  Worth worth() {
    return new Worth(desk, average);
  }

  /// The lines that came up.
  List<Line> lines() {
    return List.copyOf(found);
  }

  /// Begins from nothing being worth anything.
  void run(int passes, Effort effort) {
    run(Arrays.stream(desk.under).average().orElse(0) / 8, passes, effort);
  }

  /// @param begin prices to begin with
  void run(Worth begin, int passes, Effort effort) {
    System.arraycopy(begin.all(), 0, worth, 0, worth.length);
    run(Arrays.stream(desk.under).average().orElse(0) / 20, passes, effort);
  }

  private void run(double first, int passes, Effort effort) {
    double step = first;
    for (int pass = 0; pass < passes && !effort.isOver(); pass++) {
      shuffle();
      for (int at = 0; at < order.size(); at += AT_A_TIME) {
        ask(order.subList(at, Math.min(order.size(), at + AT_A_TIME)), step, effort);
      }
      for (int cell = 0; cell < worth.length; cell++) {
        average[cell] = pass == 0 ? worth[cell] : 0.8 * average[cell] + 0.2 * worth[cell];
      }
      step *= SMALLER;
    }
  }

  private void shuffle() {
    for (int at = order.size() - 1; at > 0; at--) {
      Collections.swap(order, at, random.nextInt(at + 1));
    }
  }

  private void ask(List<Integer> people, double step, Effort effort) {
    List<Pricer.Priced> priced =
        people.parallelStream()
            .map(p -> bench.pricers().get(p).cheapest(worth, 1, Pricer.Care.QUICK))
            .toList();
    for (Pricer.Priced one : priced) {
      effort.steps(one.work() / AT_A_TIME);
      one.lines().forEach(line -> take(line, step));
      for (int cell = 0; cell < worth.length; cell++) {
        double more = worth[cell] + step * staffing.missing(cell) / order.size();
        worth[cell] = Math.clamp(more, -(double) desk.over[cell], (double) desk.under[cell]);
      }
    }
  }

  private void take(Line line, double step) {
    bench.pool().add(line);
    found.add(line);
    for (int day = 0; day < line.days(); day++) {
      if (line.kind(day) >= 0) {
        worth[desk.cell(day, line.kind(day))] -= step;
      }
    }
  }
}
