package org.safecover.planner.stretch;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Column generation for some of the people, the others standing: solves the relaxation over the
/// lines made so far, asks each person's pricer for a line that would make it cheaper, and goes on
/// until there is none. Prices are smoothed: they are asked for between the latest and the best
/// yet.
final class Generation implements AutoCloseable {
  private static final double NOTHING = 1e-6;
  private static final double KEEP_OF_BEST = 0.6;
  private static final int LINES_A_ROUND = 3;

  private final Desk desk;
  private final List<Pricer> pricers;
  private final Pool pool;
  private final List<Integer> free;
  private final Staffing staffing;
  private final List<Ruling> rulings;
  private final LineMaster master;
  private final Set<Line> known = new HashSet<>();
  private final double[] best;
  private double bound = Double.NEGATIVE_INFINITY;
  private double value = Double.POSITIVE_INFINITY;

  /// @param free people who take a line here
  /// @param staffing what is missing without them
  Generation(Bench bench, List<Integer> free, Staffing staffing) {
    this(bench, free, staffing, free.stream().flatMap(p -> bench.pool().of(p).stream()).toList());
  }

  /// @param begin the lines to begin with, at least one for each
  Generation(Bench bench, List<Integer> free, Staffing staffing, List<Line> begin) {
    this(bench, free, staffing, begin, List.of());
  }

  /// @param rulings of the case that this is about
  Generation(
      Bench bench, List<Integer> free, Staffing staffing, List<Line> begin, List<Ruling> rulings) {
    this.desk = bench.desk();
    this.pricers = bench.pricers();
    this.pool = bench.pool();
    this.free = free;
    this.staffing = staffing;
    this.master = new LineMaster(desk, free, staffing, rulings);
    this.rulings = rulings;
    this.best = new double[desk.cells() + rulings.size()];
    begin.forEach(line -> {
      known.add(line);
      master.add(line);
    });
  }

  /// What the search works with.
  record Bench(Desk desk, List<Pricer> pricers, Pool pool) {}

  LineMaster master() {
    return master;
  }

  /// What the free people and the cells cost together, at least.
  double bound() {
    return bound;
  }

  double value() {
    return value;
  }

  /// Generates until nothing is gained, the gap is closed to within a part, or the effort is over.
  void run(Effort effort, double closeEnough) {
    run(effort, closeEnough, Double.POSITIVE_INFINITY);
  }

  /// @param enough a bound that suffices
  void run(Effort effort, double closeEnough, double enough) {
    while (master.solve() && !effort.isOver()) {
      value = master.value();
      if (value - bound <= closeEnough || bound >= enough || !round(effort)) {
        return;
      }
    }
  }

  /// One round of pricing; false when no line could make the relaxation cheaper.
  private boolean round(Effort effort) {
    double[] latest = master.worth();
    double[] smoothed = bound == Double.NEGATIVE_INFINITY ? latest : between(latest);
    if (priceAll(smoothed, latest, effort)) {
      return true;
    }
    return priceAll(latest, latest, effort);
  }

  private double[] between(double[] latest) {
    double[] between = new double[latest.length];
    for (int cell = 0; cell < latest.length; cell++) {
      between[cell] = KEEP_OF_BEST * best[cell] + (1 - KEEP_OF_BEST) * latest[cell];
    }
    return between;
  }

  /// Prices everybody; true when a line came that is cheaper at the latest prices.
  private boolean priceAll(double[] worth, double[] latest, Effort effort) {
    List<Pricer.Priced> priced =
        free.parallelStream().map(p -> pricers.get(p).cheapest(worth, LINES_A_ROUND)).toList();
    double least = worthOfMissing(worth);
    boolean gained = false;
    for (int i = 0; i < free.size(); i++) {
      least += priced.get(i).least();
      effort.steps(priced.get(i).work() / 2);
      for (Line line : priced.get(i).lines()) {
        boolean cheaper = Worth.price(desk, latest, line) < master.reference(free.get(i)) - NOTHING;
        pool.add(line);
        if (known.add(line)) {
          master.add(line);
        }
        gained |= cheaper;
      }
    }
    if (least > bound) {
      bound = least;
      System.arraycopy(worth, 0, best, 0, best.length);
    }
    return gained;
  }

  private double worthOfMissing(double[] worth) {
    double sum = 0;
    for (int cell = 0; cell < desk.cells(); cell++) {
      sum += worth[cell] * staffing.missing(cell);
    }
    for (int i = 0; i < rulings.size(); i++) {
      sum += worth[desk.cells() + i] * rulings.get(i).count();
    }
    return sum;
  }

  /// The worth of each cell at which the bound was reached.
  Worth worth() {
    return new Worth(desk, best);
  }

  @Override
  public void close() {
    master.close();
  }
}
