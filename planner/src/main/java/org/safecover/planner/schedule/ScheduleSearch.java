package org.safecover.planner.schedule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Searches one level by whole schedules: a relaxation whose schedules are made when they pay, its
/// bound, and a choice of whole schedules. What lies between the two is closed, if it can be, by
/// making every schedule that a better choice could hold.
public final class ScheduleSearch {

  /// More schedules than this are not chosen among.
  private static final int MOST_SCHEDULES = 60_000;

  /// So many sets of one person are looked at before another is asked.
  private static final long FIRST_STEPS = 5_000;

  private static final long MOST_STEPS = 20_000;

  /// How far prices are drawn towards those of the best bound: those of the relaxation swing.
  private static final double STEADY = 0.8;

  /// No need is priced above so many times the dearest at the start, until that is too low: while
  /// few schedules are known the relaxation asks for anything.
  private static final double CEILING = 4;

  /// What is kept of the work for choosing.
  private static final double FOR_CHOOSING = 0.3;

  private static final double NEAR = 1e-6;

  /// The sums here are of some hundred doubles; their error is a hundredth of this part.
  private static final double ROUNDED = 1e-12;

  private final Problem problem;
  private final Set<Schedule> known = new LinkedHashSet<>();
  private final List<List<Schedule>> byPerson = new ArrayList<>();
  private final Work work;
  private final int seed;
  private List<Schedule> best;
  private double bound = Double.NEGATIVE_INFINITY;

  /// @param start one legal schedule for each person, within the held levels
  public ScheduleSearch(Problem problem, List<Schedule> start, Allowance allowance, int seed) {
    this.problem = problem;
    this.best = List.copyOf(start);
    this.work = new Work(allowance);
    this.seed = seed;
    problem.people().forEach(_ -> byPerson.add(new ArrayList<>()));
    start.forEach(this::learn);
  }

  /// @param chosen one schedule for each person
  /// @param bound what no choice goes below
  public record Found(List<Schedule> chosen, long bound) {}

  public Found found() {
    for (Scheduled person : problem.people()) {
      if (person.items().stream().allMatch(item -> item.settled() == Item.Settled.NO)) {
        person.ways(List.of()).forEach(this::learn);
      }
    }
    try (Master master = new Master(problem, unit())) {
      known.forEach(master::add);
      boolean whole = relax(master);
      choose();
      if (whole && isOpen()) {
        close(master);
      }
    }
    return new Found(best, whole(bound));
  }

  /// The dearest schedule that a search begins with.
  private double unit() {
    return best.stream().mapToDouble(s -> s.values().of(problem.aim())).reduce(1, Math::max);
  }

  private boolean learn(Schedule schedule) {
    boolean isNew = known.add(schedule);
    if (isNew) {
      byPerson.get(schedule.person()).add(schedule);
    }
    return isNew;
  }

  /// The least whole number that is not below a bound, with room for what doubles round.
  private static long whole(double bound) {
    return bound <= 0 ? 0 : (long) Math.ceil(bound - Math.max(NEAR, bound * ROUNDED));
  }

  /// Makes schedules until the relaxation is at its bound; true when it is. Nobody is searched to
  /// the end as long as somebody's search finds something sooner.
  private boolean relax(Master master) {
    long patience = FIRST_STEPS;
    double steady = 1;
    if (!master.solve()) {
      return false;
    }
    Prices centre = Prices.of(problem, best);
    double ceiling = CEILING * Math.max(1, centre.dearest());
    double reserve = work.left() * FOR_CHOOSING;
    while (work.left() > reserve && !work.isOver()) {
      Round round =
          new Round(problem, centre.towards(master.last().upTo(ceiling), steady), patience);
      round.ask(byPerson);
      work.steps(round.steps());
      boolean better = round.bound() > bound;
      if (better) {
        bound = round.bound();
        centre = round.prices();
      }
      List<Schedule> learnt = round.made().stream().filter(this::learn).toList();
      learnt.forEach(master::add);
      boolean pays = learnt.stream().anyMatch(schedule -> pays(schedule, master));
      if (!learnt.isEmpty() && !master.solve()) {
        return false;
      }
      if (isClosed(master)) {
        return true;
      }
      steady = pays || (better && !learnt.isEmpty()) ? STEADY : steady < 0.1 ? 0 : steady / 2;
      if (learnt.isEmpty() && steady == 0) {
        if (round.isThrough() && master.last().dearest() <= ceiling) {
          return true;
        }
        ceiling *= 4;
        patience *= round.isThrough() ? 1 : 8;
        steady = STEADY;
      }
    }
    return false;
  }

  /// Whether the relaxation would take a schedule, as of its last solve.
  private static boolean pays(Schedule schedule, Master master) {
    double cheapest = master.cheapest(schedule.person());
    return master.last().cost(schedule) < cheapest - NEAR * Math.max(1, Math.abs(cheapest));
  }

  private boolean isClosed(Master master) {
    return master.value() - bound < NEAR * Math.max(1, Math.abs(master.value()))
        || problem.value(best) <= whole(bound);
  }

  /// Chooses again among all that a better choice could hold, if they can all be made.
  private void close(Master master) {
    if (master.solve() && complete(master.last())) {
      double reached = choose();
      if (known.stream().allMatch(Schedule::isLegal)) {
        bound = Math.max(bound, Math.min(reached, problem.value(best)));
      }
    }
  }

  private boolean isOpen() {
    return problem.value(best) > whole(bound) && !work.isOver();
  }

  private double choose() {
    if (!isOpen()) {
      return bound;
    }
    List<Schedule> legal = known.stream().filter(Schedule::isLegal).toList();
    Choosing.Chosen chosen = new Choosing(problem, legal).best(best, work, seed);
    best = chosen.chosen();
    return chosen.bound();
  }

  /// Makes every schedule that a choice better than the best could hold.
  private boolean complete(Prices prices) {
    Round round = new Round(problem, prices, MOST_STEPS);
    round.ask(byPerson);
    work.steps(round.steps());
    round.made().forEach(this::learn);
    double room = problem.value(best) - round.bound() + NEAR * Math.max(1, round.bound());
    for (int place = 0; place < byPerson.size(); place++) {
      double least = byPerson.get(place).stream().mapToDouble(prices::cost).min().orElse(0);
      Pricing pricing = new Pricing(problem, place, prices);
      pricing.within(least + room, MOST_STEPS).forEach(this::learn);
      work.steps(pricing.steps());
      if (!round.isThrough()
          || !pricing.isThrough()
          || known.size() > MOST_SCHEDULES
          || work.isOver()) {
        return false;
      }
    }
    return true;
  }
}
