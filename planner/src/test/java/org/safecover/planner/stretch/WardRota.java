package org.safecover.planner.stretch;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.safecover.planner.rota.Kind;
import org.safecover.planner.rota.RotaPerson;
import org.safecover.planner.rota.RotaTask;
import org.safecover.planner.rota.Wanted;
import org.safecover.planner.rota.Wish;
import org.safecover.planner.rota.WorkBounds;

/// A seeded rota of a ward: twelve people, four weeks, earlies, lates and nights.
final class WardRota {
  private static final int DAYS = 28;

  private WardRota() {}

  static RotaTask of(long seed) {
    RandomGenerator random = new SplittableRandom(seed);
    List<Kind> kinds =
        List.of(
            new Kind("early", 480, Set.of()),
            new Kind("late", 480, Set.of(0)),
            new Kind("night", 600, Set.of(0, 1)));
    List<RotaPerson> people = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      people.add(person("P" + i, random));
    }
    List<Wanted> wanted = new ArrayList<>();
    for (int day = 0; day < DAYS; day++) {
      wanted.add(new Wanted(day, 0, random.nextInt(2, 5), 100, 1));
      wanted.add(new Wanted(day, 1, random.nextInt(2, 4), 100, 1));
      wanted.add(new Wanted(day, 2, random.nextInt(1, 3), 100, 1));
    }
    return new RotaTask(DAYS, 5, kinds, people, wanted);
  }

  private static RotaPerson person(String id, RandomGenerator random) {
    int nights = random.nextInt(0, 5);
    WorkBounds bounds =
        new WorkBounds(7_560, 8_640, 5, 2, 2, 2, List.of(28, random.nextInt(4, 29), nights));
    List<Wish> wishes = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      wishes.add(new Wish(random.nextInt(DAYS), random.nextInt(3), random.nextInt(-3, 4)));
    }
    return new RotaPerson(id, bounds, Set.of(random.nextInt(DAYS)), wishes, 0);
  }
}
