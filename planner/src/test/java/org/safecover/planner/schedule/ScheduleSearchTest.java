package org.safecover.planner.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.ortools.Loader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.safecover.domain.cover.Objective;

/// Whole schedules chosen by the search against every choice there is, on problems small enough to
/// try them all.
class ScheduleSearchTest {

  private static final int PROBLEMS = 120;
  private static final long HOUR = 3600;

  @BeforeAll
  static void solver() {
    Loader.loadNativeLibraries();
  }

  @Test
  void SCHEDULES_01_no_choice_of_schedules_is_better_than_the_one_found() {
    for (long seed = 1; seed <= PROBLEMS; seed++) {
      Problem problem = problem(seed, Objective.FAIRNESS);
      double least = everyChoice(problem).stream().mapToDouble(problem::value).min().orElseThrow();
      ScheduleSearch.Found found = search(problem, 10);
      assertThat(problem.value(found.chosen())).as("seed %d", seed).isEqualTo(least);
      assertThat(found.bound()).as("bound of seed %d", seed).isEqualTo((long) least);
    }
  }

  @Test
  void SCHEDULES_02_levels_above_are_held_and_the_bound_is_true_however_little_work_is_done() {
    for (long seed = 1; seed <= PROBLEMS; seed++) {
      Problem problem = problem(seed, Objective.DISTURBANCE);
      double least = everyChoice(problem).stream().mapToDouble(problem::value).min().orElseThrow();
      ScheduleSearch.Found found = search(problem, 0.0005 * (seed % 7));
      assertThat((double) found.bound()).as("seed %d", seed).isLessThanOrEqualTo(least);
      assertThat(isWithin(problem, found.chosen())).as("seed %d", seed).isTrue();
    }
  }

  @Test
  void SCHEDULES_04_sums_of_thousands_of_millions_are_proven_to_the_last_unit() {
    for (long seed = 1; seed <= PROBLEMS; seed++) {
      Problem problem = problem(seed, Objective.COST);
      double least = everyChoice(problem).stream().mapToDouble(problem::value).min().orElseThrow();
      ScheduleSearch.Found found = search(problem, 10);
      assertThat(problem.value(found.chosen())).as("seed %d", seed).isEqualTo(least);
      assertThat(found.bound()).as("bound of seed %d", seed).isEqualTo((long) least);
    }
  }

  @Test
  void SCHEDULES_03_the_same_problem_and_work_give_the_same_schedules() {
    for (long seed = 1; seed <= 20; seed++) {
      ScheduleSearch.Found once = search(problem(seed, Objective.FAIRNESS), 0.5);
      ScheduleSearch.Found again = search(problem(seed, Objective.FAIRNESS), 0.5);
      assertThat(again.bound()).isEqualTo(once.bound());
      assertThat(again.chosen().toString()).isEqualTo(once.chosen().toString());
    }
  }

  private static ScheduleSearch.Found search(Problem problem, double units) {
    List<Schedule> start = everyChoice(problem).getFirst();
    Patience patience = Patience.of(Duration.ofMinutes(1));
    return new ScheduleSearch(problem, start, new Allowance(units, patience), 1).found();
  }

  /// Up to three doctors, up to six needs of a few hours, some of which no doctor may hold
  /// together.
  private static Problem problem(long seed, Objective aim) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    int needs = random.nextInt(2, 7);
    List<long[]> times = new ArrayList<>();
    List<Long> weights = new ArrayList<>();
    for (int need = 0; need < needs; need++) {
      long from = random.nextInt(0, 40) * HOUR;
      times.add(new long[] {from, from + random.nextInt(2, 13) * HOUR});
      weights.add((long) random.nextInt(1, 9));
    }
    times.sort((a, b) -> Long.compare(a[0], b[0]));
    List<Long> sessions = List.of(3L, 5L);
    List<Invented> people = new ArrayList<>();
    int doctors = random.nextInt(1, 4);
    for (int place = 0; place < doctors; place++) {
      people.add(new Invented(place, times, random));
    }
    Problem first = new Problem(people, weights, sessions, Objective.UNCOVERED, Map.of());
    Map<Objective, Long> held = new EnumMap<>(Objective.class);
    hold(first, held);
    hold(new Problem(people, weights, sessions, Objective.PATIENTS, held), held);
    return new Problem(people, weights, sessions, aim, held);
  }

  private static void hold(Problem problem, Map<Objective, Long> held) {
    double least = everyChoice(problem).stream().mapToDouble(problem::value).min().orElseThrow();
    held.put(problem.aim(), (long) least);
  }

  /// One schedule for each doctor in every way that keeps to what is held.
  private static List<List<Schedule>> everyChoice(Problem problem) {
    List<List<Schedule>> choices = new ArrayList<>(List.of(List.of()));
    for (Scheduled person : problem.people()) {
      List<List<Schedule>> longer = new ArrayList<>();
      for (List<Schedule> before : choices) {
        for (Schedule schedule : everySchedule(person)) {
          List<Schedule> more = new ArrayList<>(before);
          more.add(schedule);
          longer.add(more);
        }
      }
      choices = longer;
    }
    return choices.stream().filter(choice -> isWithin(problem, choice)).toList();
  }

  private static List<Schedule> everySchedule(Scheduled person) {
    List<Schedule> every = new ArrayList<>();
    List<Item> items = person.items();
    for (int set = 0; set < 1 << items.size(); set++) {
      List<Item> taken = new ArrayList<>();
      for (int at = 0; at < items.size(); at++) {
        if ((set >> at & 1) == 1) {
          taken.add(items.get(at));
        }
      }
      if (areApart(person, taken)) {
        every.addAll(person.ways(taken));
      }
    }
    return every;
  }

  private static boolean areApart(Scheduled person, List<Item> taken) {
    return taken.stream()
        .allMatch(one ->
            taken.stream().allMatch(other -> one.equals(other) || Rest.goWith(person, one, other)));
  }

  private static boolean isWithin(Problem problem, List<Schedule> chosen) {
    Set<Integer> covered = new HashSet<>();
    boolean once =
        chosen.stream()
            .flatMap(schedule -> schedule.items().stream())
            .allMatch(item -> covered.add(item.need()));
    return once
        && problem.held().entrySet().stream()
            .allMatch(held ->
                new Problem(
                            problem.people(),
                            problem.needs(),
                            problem.sessions(),
                            held.getKey(),
                            Map.of())
                        .value(chosen)
                    <= held.getValue());
  }

  /// A doctor of no hospital: some pairs of needs do not go together, some sets of three neither,
  /// some needs stop a session.
  private static final class Invented implements Scheduled {
    private final int place;
    private final List<Item> items = new ArrayList<>();
    private final Set<Set<Integer>> apart = new HashSet<>();
    private final int most;

    Invented(int place, List<long[]> times, RandomGenerator random) {
      this.place = place;
      this.most = random.nextInt(1, 4);
      for (int need = 0; need < times.size(); need++) {
        if (random.nextInt(5) > 0) {
          items.add(item(need, times.get(need), random));
        }
      }
      for (Item one : items) {
        for (Item other : items) {
          if (!one.equals(other) && random.nextInt(6) == 0) {
            apart.add(Set.of(one.need(), other.need()));
          }
        }
      }
    }

    private Item item(int need, long[] time, RandomGenerator random) {
      Set<Integer> moved = random.nextInt(4) == 0 ? Set.of(random.nextInt(2)) : Set.of();
      PerAim least = new PerAim(0, random.nextInt(1, 6), random.nextInt(2_000_000_000), 0);
      int nights = random.nextInt(3) == 0 ? 1 : 0;
      return new Item(need, items.size(), time[0], time[1], Item.Settled.NO, least, nights, moved);
    }

    @Override
    public List<Item> items() {
      return items;
    }

    @Override
    public boolean goesWith(Item one, Item other) {
      return !apart.contains(Set.of(one.need(), other.need()));
    }

    @Override
    public double unevenness(long minutes, int nights) {
      long hours = (minutes + 59) / 60;
      return hours * hours + 40.0 * nights * nights;
    }

    @Override
    public boolean isHopeless(List<Item> taken) {
      return taken.size() > most;
    }

    @Override
    public List<Schedule> ways(List<Item> taken) {
      if (taken.size() > most) {
        return List.of();
      }
      Set<Integer> moved = new HashSet<>();
      taken.forEach(item -> moved.addAll(item.moved()));
      double disturbance = taken.stream().mapToDouble(item -> item.least().disturbance()).sum();
      double cost = taken.stream().mapToDouble(item -> item.least().cost()).sum();
      long minutes = taken.stream().mapToLong(Item::minutes).sum();
      int nights = taken.stream().mapToInt(Item::nights).sum();
      PerAim values = new PerAim(0, disturbance, cost, unevenness(minutes, nights));
      return List.of(new Schedule(place, taken, Set.of(), moved, values, Schedule.Standing.LEGAL));
    }
  }
}
