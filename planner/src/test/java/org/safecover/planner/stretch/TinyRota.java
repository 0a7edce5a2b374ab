package org.safecover.planner.stretch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.safecover.planner.rota.Kind;
import org.safecover.planner.rota.RotaPerson;
import org.safecover.planner.rota.RotaTask;
import org.safecover.planner.rota.Wanted;
import org.safecover.planner.rota.Wish;
import org.safecover.planner.rota.WorkBounds;

/// A seeded rota task so small that every plan can be listed: two or three people, a week.
final class TinyRota {
  private static final int DAYS = 6;

  private TinyRota() {}

  static RotaTask of(long seed) {
    RandomGenerator random = new SplittableRandom(seed);
    List<Kind> kinds =
        List.of(
            new Kind("early", 480, Set.of()),
            new Kind("late", random.nextInt(8, 11) * 60, Set.of(0)));
    List<RotaPerson> people = new ArrayList<>();
    for (int i = 0; i < random.nextInt(2, 4); i++) {
      people.add(person("P" + i, random));
    }
    List<Wanted> wanted = new ArrayList<>();
    for (int day = 0; day < DAYS; day++) {
      for (int kind = 0; kind < kinds.size(); kind++) {
        wanted.add(
            new Wanted(
                day, kind, random.nextInt(0, 3), random.nextInt(1, 20), random.nextInt(1, 4)));
      }
    }
    return new RotaTask(DAYS, random.nextInt(0, 6), kinds, people, wanted);
  }

  private static RotaPerson person(String id, RandomGenerator random) {
    WorkBounds bounds =
        new WorkBounds(
            random.nextInt(0, 4) * 480,
            random.nextInt(3, 6) * 500,
            random.nextInt(2, 5),
            random.nextInt(1, 3),
            random.nextInt(1, 3),
            random.nextInt(0, 2),
            List.of(random.nextInt(0, 5), random.nextInt(0, 3)));
    List<Wish> wishes = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      wishes.add(new Wish(random.nextInt(DAYS), random.nextInt(2), random.nextInt(-5, 6)));
    }
    Set<Integer> off = random.nextBoolean() ? Set.of(random.nextInt(DAYS)) : Set.of();
    return new RotaPerson(id, bounds, off, wishes, random.nextInt(0, 9));
  }

  /// What the best plan costs, by listing them all; none when somebody has no legal schedule.
  static Optional<Long> best(RotaTask task) {
    List<List<int[]>> legal = new ArrayList<>();
    for (RotaPerson person : task.people()) {
      List<int[]> schedules = legalSchedules(task, person);
      if (schedules.isEmpty()) {
        return Optional.empty();
      }
      legal.add(schedules);
    }
    return Optional.of(cheapest(task, legal, new ArrayList<>()));
  }

  /// Every schedule that keeps to a person's bounds.
  static List<int[]> legalSchedules(RotaTask task, RotaPerson person) {
    List<int[]> schedules = new ArrayList<>();
    list(task, person, new int[task.days()], schedules);
    return schedules;
  }

  private static void list(RotaTask task, RotaPerson person, int[] codes, List<int[]> into) {
    int all = (int) Math.pow(task.kinds().size() + 1, task.days());
    for (int code = 0; code < all; code++) {
      int rest = code;
      for (int day = 0; day < codes.length; day++) {
        codes[day] = rest % (task.kinds().size() + 1) - 1;
        rest /= task.kinds().size() + 1;
      }
      if (LegalLine.isLegal(task, person, codes)) {
        into.add(codes.clone());
      }
    }
  }

  private static long cheapest(RotaTask task, List<List<int[]>> legal, List<int[]> taken) {
    if (taken.size() == legal.size()) {
      return cost(task, taken);
    }
    long best = Long.MAX_VALUE;
    for (int[] line : legal.get(taken.size())) {
      taken.add(line);
      best = Math.min(best, cheapest(task, legal, taken));
      taken.removeLast();
    }
    return best;
  }

  static long cost(RotaTask task, List<int[]> lines) {
    long cost = 0;
    for (int i = 0; i < lines.size(); i++) {
      RotaPerson person = task.people().get(i);
      cost += person.base();
      for (Wish wish : person.wishes()) {
        cost += lines.get(i)[wish.day()] == wish.kind() ? wish.price() : 0;
      }
    }
    for (Wanted wanted : task.wanted()) {
      long found = lines.stream().filter(line -> line[wanted.day()] == wanted.kind()).count();
      long missing = wanted.count() - found;
      cost += missing > 0 ? missing * wanted.under() : -missing * wanted.over();
    }
    return cost;
  }
}
