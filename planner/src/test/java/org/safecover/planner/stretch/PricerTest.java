package org.safecover.planner.stretch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.safecover.planner.rota.RotaTask;

/// Schedules so short that all can be listed: what a pricer says is cheapest, and all that it says
/// is near it.
class PricerTest {
  private static final double MORE = 7;

  @Test
  void the_cheapest_schedule_and_all_that_are_little_dearer_are_found() {
    for (long seed = 0; seed < 150; seed++) {
      RotaTask task = TinyRota.of(seed);
      Desk desk = new Desk(task);
      double[] worth = worth(desk, new SplittableRandom(seed));
      for (int person = 0; person < desk.people; person++) {
        compare(desk, person, worth);
      }
    }
  }

  private static void compare(Desk desk, int person, double[] worth) {
    Map<Line, Double> legal =
        TinyRota.legalSchedules(desk.task, desk.task.people().get(person)).stream()
            .map(schedule -> desk.line(person, schedule))
            .collect(Collectors.toMap(line -> line, line -> Worth.price(desk, worth, line)));
    Pricer pricer = new Pricer(desk, person);
    Pricer.Priced exact = pricer.cheapest(worth, 3, Pricer.Care.EXACT);
    if (legal.isEmpty()) {
      assertThat(exact.lines()).isEmpty();
      return;
    }
    double least = legal.values().stream().min(Double::compare).orElseThrow();
    assertThat(exact.least()).isCloseTo(least, within(1e-6));
    assertThat(legal).containsKeys(exact.lines().toArray(Line[]::new));
    Pricer.Priced quick = pricer.cheapest(worth, 3, Pricer.Care.QUICK);
    assertThat(quick.least()).isLessThanOrEqualTo(least + 1e-6);

    assertThat(pricer.near(worth, least + MORE, 10_000).lines())
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(
            legal.keySet().stream()
                .filter(line -> Worth.price(desk, worth, line) <= least + MORE)
                .toList());
  }

  private static double[] worth(Desk desk, RandomGenerator random) {
    double[] worth = new double[desk.cells()];
    for (int cell = 0; cell < worth.length; cell++) {
      worth[cell] = random.nextInt(-4, 15);
    }
    return worth;
  }
}
