package org.safecover.planner.stretch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Column generation for some of the people, the others standing: solves the relaxation over the
/// lines made so far, asks each person's pricer for a line that would make it cheaper, and goes on
/// until there is none. Prices are smoothed: they are asked for between the latest and the best
/// yet.
final class Generation implements AutoCloseable {
  private static final double NOTHING = 1e-6;
  private static final double WHOLE = 1e-4;
  private static final double SHORT_OF_WHOLE = 1e-5;
  private static final double KEEP_OF_BEST = 0.6;
  private static final int LINES_A_ROUND = 3;

  private final Desk desk;
  private final List<Pricer> pricers;
  private final Pool pool;
  private final List<Integer> free;
  private final Map<Integer, Line> given = new TreeMap<>();
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
    this.free = new ArrayList<>(free);
    this.staffing = staffing.copy();
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

  /// Gives a person a line for good; the bound is one for such plans from then on.
  void give(Line line) {
    master.fix(line);
    given.put(line.person, line);
    free.removeIf(person -> person == line.person);
  }

  List<Integer> free() {
    return List.copyOf(free);
  }

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

  /// The value without the lines that were given for good.
  double valueOfFree() {
    return value - given.values().stream().mapToDouble(line -> line.cost).sum();
  }

  /// Asks everybody once at prices that are thought to be good.
  void ask(Worth worth, Effort effort) {
    double[] all = Arrays.copyOf(worth.all(), best.length);
    priceAll(new Asked(all, all, Pricer.Care.QUICK), effort);
  }

  /// When to end: the gap between value and bound is so small, the bound or the value is so good,
  /// or so many rounds are over.
  record Aim(double closeEnough, double bound, double value, int rounds, Pricer.Care care) {
    private static final double NEVER = Double.POSITIVE_INFINITY;

    static Aim within(double closeEnough) {
      return new Aim(closeEnough, NEVER, -NEVER, Integer.MAX_VALUE, Pricer.Care.EXACT);
    }

    static Aim bound(double enough) {
      return new Aim(WHOLE, enough, -NEVER, Integer.MAX_VALUE, Pricer.Care.EXACT);
    }

    static Aim value(double enough) {
      return new Aim(WHOLE, NEVER, enough, Integer.MAX_VALUE, Pricer.Care.QUICK);
    }

    Aim rounds(int most) {
      return new Aim(closeEnough, bound, value, most, care);
    }

    /// The same, but not at the price of exact answers.
    Aim quick() {
      return new Aim(closeEnough, bound, value, rounds, Pricer.Care.QUICK);
    }
  }

  /// Generates until nothing is gained, the aim is reached, or the effort is over.
  void run(Effort effort, Aim aim) {
    for (int round = 0; master.solve() && !effort.isOver(); round++) {
      value = master.value();
      effort.steps(master.work());
      if (isEnough(aim) || round >= aim.rounds()) {
        return;
      }
      boolean woken = master.wake();
      boolean gained = round(aim.care(), effort);
      if (!woken && !gained) {
        return;
      }
    }
  }

  /// Whether the bound is as good as it need be. Every plan costs a whole number, so nothing is
  /// gained when bound and value lead to the same one.
  private boolean isEnough(Aim aim) {
    boolean whole = Math.ceil(bound - SHORT_OF_WHOLE) >= Math.ceil(value - SHORT_OF_WHOLE);
    boolean close = value - bound <= aim.closeEnough();
    return close || whole || bound >= aim.bound() || value <= aim.value();
  }

  /// One round of pricing; false when no line could make the relaxation cheaper.
  private boolean round(Pricer.Care care, Effort effort) {
    double[] latest = master.worth();
    double[] smoothed = bound == Double.NEGATIVE_INFINITY ? latest : between(latest);
    return priceAll(new Asked(smoothed, latest, Pricer.Care.QUICK), effort)
        || priceAll(new Asked(latest, latest, Pricer.Care.QUICK), effort)
        || (care == Pricer.Care.EXACT && priceAll(new Asked(latest, latest, care), effort));
  }

  /// Prices at which everybody is asked, and the latest ones, at which a line must gain.
  private static final class Asked {
    private final double[] worth;
    private final double[] latest;
    private final Pricer.Care care;

    private Asked(double[] worth, double[] latest, Pricer.Care care) {
      this.worth = worth;
      this.latest = latest;
      this.care = care;
    }
  }

  private double[] between(double[] latest) {
    double[] between = new double[latest.length];
    for (int cell = 0; cell < latest.length; cell++) {
      between[cell] = KEEP_OF_BEST * best[cell] + (1 - KEEP_OF_BEST) * latest[cell];
    }
    return between;
  }

  /// Prices everybody; true when a line came that is cheaper at the latest prices.
  private boolean priceAll(Asked asked, Effort effort) {
    double[] worth = asked.worth;
    List<Pricer.Priced> priced =
        free.parallelStream()
            .map(p -> pricers.get(p).cheapest(worth, LINES_A_ROUND, asked.care))
            .toList();
    double least = worthOfMissing(worth);
    for (Line line : given.values()) {
      least += Worth.price(desk, worth, line);
    }
    boolean gained = false;
    for (int i = 0; i < free.size(); i++) {
      least += priced.get(i).least();
      effort.steps(priced.get(i).work() / 2);
      for (Line line : priced.get(i).lines()) {
        boolean cheaper =
            Worth.price(desk, asked.latest, line) < master.reference(free.get(i)) - NOTHING;
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
