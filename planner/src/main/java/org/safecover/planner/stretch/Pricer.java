package org.safecover.planner.stretch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.safecover.planner.rota.RotaPlan;

/// Finds one person's cheapest legal schedules under given prices: stretch by stretch, the cheapest
/// way to every day with every sum of minutes, counts and weekends.
///
/// The most of a kind is not counted at first, but charged for; often the answer is legal and the
/// charges show that it is the best. Where they do not, the kinds that the answer would break are
/// counted: always when the exact answer is asked for, else only when that is soon done.
final class Pricer {
  private static final int TRIES = 4;

  /// Combinations of counts that are soon gone through.
  private static final int FEW_COUNTS = 40;

  private static final double NOTHING = 1e-6;

  /// How sure an answer has to be.
  enum Care {
    /// The least is a bound and the lines are legal, but where counting would take long there may
    /// be cheaper ones.
    QUICK,
    /// The first line is the cheapest.
    EXACT
  }

  /// Cheap lines, the cheapest first; empty when no legal schedule was found.
  ///
  /// @param least below what every legal line costs, less what its cells are worth
  /// @param work steps taken
  record Priced(List<Line> lines, double least, long work) {
    private Priced after(long more) {
      return new Priced(lines, least, work + more);
    }
  }

  /// All lines that cost at most so much, or some of them when they are too many.
  record Near(List<Line> lines, boolean isComplete, long work) {}

  private final Desk desk;
  private final int person;
  private final List<Integer> most;
  private final StretchGraph plain;
  private final Charges charges;

  Pricer(Desk desk, int person) {
    this.desk = desk;
    this.person = person;
    this.most = desk.bounds(person).mostOfKind();
    this.plain = new StretchGraph(desk, person, new TreeSet<>());
    this.charges = new Charges(desk, most);
  }

  /// @param worth what working in each cell saves
  /// @param wanted lines
  Priced cheapest(double[] worth, int wanted, Care care) {
    Set<Line> found = new LinkedHashSet<>();
    double least = Double.NEGATIVE_INFINITY;
    long work = 0;
    charges.begin();
    for (int tried = 0; tried < TRIES; tried++) {
      Sweep sweep = new Sweep(desk, person, plain, charges.on(worth));
      work += sweep.run();
      List<Sweep.Place> ends = sweep.ends();
      if (ends.isEmpty()) {
        return new Priced(List.of(), Double.POSITIVE_INFINITY, work);
      }
      least = Math.max(least, sweep.cheapest(ends.getFirst()) - charges.ofMost() + base());
      collect(sweep, ends.subList(0, Math.min(wanted, ends.size())), found);
      int[] count = count(sweep.schedule(ends.getFirst()));
      if (charges.suit(count)) {
        break;
      }
      charges.learn(count);
    }
    List<Line> lines = byPrice(found, worth);
    boolean sure =
        !lines.isEmpty() && Worth.price(desk, worth, lines.getFirst()) <= least + NOTHING;
    Priced priced = new Priced(lines.subList(0, Math.min(wanted, lines.size())), least, work);
    return sure ? priced : counted(worth, wanted, care).orElse(priced).after(work);
  }

  private List<Line> byPrice(Set<Line> lines, double[] worth) {
    return lines.stream()
        .sorted(Comparator.comparingDouble(line -> Worth.price(desk, worth, line)))
        .toList();
  }

  private void collect(Sweep sweep, List<Sweep.Place> ends, Set<Line> found) {
    for (Sweep.Place end : ends) {
      int[] worked = sweep.schedule(end);
      if (isLegal(worked)) {
        found.add(desk.line(person, worked));
      }
    }
  }

  /// The answer by counting: only those kinds that the cheapest schedule would break.
  private Optional<Priced> counted(double[] worth, int wanted, Care care) {
    SortedSet<Integer> counted = new TreeSet<>();
    StretchGraph graph = plain;
    long work = 0;
    while (care == Care.EXACT || graph.counts <= FEW_COUNTS) {
      Sweep sweep = new Sweep(desk, person, graph, worth);
      work += sweep.run();
      List<Sweep.Place> ends = sweep.ends();
      if (ends.isEmpty()) {
        return Optional.of(new Priced(List.of(), Double.POSITIVE_INFINITY, work));
      }
      List<Integer> broken = broken(sweep.schedule(ends.getFirst()));
      if (broken.isEmpty()) {
        Set<Line> found = new LinkedHashSet<>();
        collect(sweep, ends.subList(0, Math.min(wanted, ends.size())), found);
        double least = sweep.cheapest(ends.getFirst()) + base();
        return Optional.of(new Priced(List.copyOf(found), least, work));
      }
      counted.addAll(broken);
      graph = new StretchGraph(desk, person, counted);
    }
    return Optional.empty();
  }

  /// The lines that cost at most so much, at the charges learnt last.
  Near near(double[] worth, double limit, int wanted) {
    Sweep sweep = new Sweep(desk, person, plain, charges.on(worth));
    long work = sweep.run();
    List<Sweep.Place> ends = sweep.ends();
    double least = ends.isEmpty() ? 0 : sweep.cheapest(ends.getFirst());
    double charged = limit - base() + charges.ofMost();
    double slack = charged - least;
    while (true) {
      NearLines near = new NearLines(sweep, this::isLegal, least + slack, wanted);
      List<Line> lines =
          near.find().stream()
              .map(worked -> desk.line(person, worked))
              .filter(line -> Worth.price(desk, worth, line) <= limit)
              .limit(wanted)
              .toList();
      work += near.work();
      if (near.isComplete() || slack < (charged - least) / 8) {
        return new Near(lines, near.isComplete() && slack == charged - least, work);
      }
      slack /= 2;
    }
  }

  private double base() {
    return (double) desk.task.people().get(person).base();
  }

  private int[] count(int[] worked) {
    int[] count = new int[desk.kinds];
    for (int kind : worked) {
      if (kind != RotaPlan.OFF) {
        count[kind]++;
      }
    }
    return count;
  }

  private boolean isLegal(int[] worked) {
    return broken(worked).isEmpty();
  }

  private List<Integer> broken(int[] worked) {
    int[] count = count(worked);
    List<Integer> broken = new ArrayList<>();
    for (int kind = 0; kind < desk.kinds; kind++) {
      if (count[kind] > most.get(kind)) {
        broken.add(kind);
      }
    }
    return broken;
  }
}
