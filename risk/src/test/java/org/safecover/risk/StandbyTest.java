package org.safecover.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.safecover.domain.staff.PersonId;
import org.safecover.risk.draw.Dice;
import org.safecover.risk.draw.DrawTask;
import org.safecover.risk.draw.Kernel;
import org.safecover.risk.draw.Seeds;
import org.safecover.risk.prospect.Chance;
import org.safecover.risk.prospect.Own;
import org.safecover.risk.prospect.Prospect;
import org.safecover.risk.prospect.Reach;
import org.safecover.risk.prospect.Unit;
import org.safecover.risk.standby.Candidate;
import org.safecover.risk.standby.Candidates;
import org.safecover.risk.standby.Standby;
import org.safecover.risk.standby.StandbySearch;
import org.safecover.risk.standby.Standbys;

/// Standbys against every choice of as many, on tiny hospitals.
class StandbyTest {

  private static final int DRAWS = 40;
  private static final double PRESENCE = 0.93;
  private static final int COUNT = 2;

  /// Weighted minutes left by a choice, put in place among those at work and drawn afresh.
  private static long left(TinyAction.Outlook tiny, List<Candidate> all, List<Integer> chosen) {
    List<Chance> events = new ArrayList<>(tiny.prospect().events());
    List<Unit> units = new ArrayList<>(tiny.prospect().units());
    for (int c : chosen) {
      Candidate candidate = all.get(c);
      events.add(new Chance.Stays(PRESENCE));
      units.add(
          new Unit(
              events.size() - 1,
              candidate.person(),
              candidate.window(),
              new Own.None(),
              Reach.ANY_FITTING));
    }
    Prospect with =
        new Prospect(
            tiny.prospect().zone(),
            tiny.prospect().span(),
            tiny.prospect().areas(),
            events,
            units,
            tiny.prospect().places(),
            List.of());
    Dice dice = Dice.of(tiny.prospect(), tiny.attendance(), List.of());
    Kernel kernel = new Kernel(with, Dice.of(with, tiny.attendance(), List.of()));
    long sum = 0;
    for (long draw = 0; draw < DRAWS; draw++) {
      boolean[] happened = new boolean[events.size()];
      dice.roll(Seeds.of(1, draw), happened);
      for (int i = 0; i < chosen.size(); i++) {
        happened[tiny.prospect().events().size() + i] = Seeds.of(1, draw, chosen.get(i)) < PRESENCE;
      }
      sum += DrawTask.given(kernel, happened).weighted(0);
    }
    return sum;
  }

  private static List<Candidate> candidates(TinyAction.Outlook tiny) {
    return new Candidates(tiny.situation(), Optional.empty(), tiny.prospect())
        .all().stream().limit(7).toList();
  }

  private static Standbys best(TinyAction.Outlook tiny, List<Candidate> all) {
    StandbySearch.Setting setting = new StandbySearch.Setting(1, DRAWS, 2, PRESENCE);
    Dice dice = Dice.of(tiny.prospect(), tiny.attendance(), List.of());
    return new StandbySearch(tiny.prospect(), dice, all, setting).best(COUNT, _ -> true);
  }

  private static List<List<Integer>> choices(List<Candidate> all) {
    List<List<Integer>> choices = new ArrayList<>();
    for (int a = 0; a < all.size(); a++) {
      choices.add(List.of(a));
      for (int b = a + 1; b < all.size(); b++) {
        if (!all.get(a).person().equals(all.get(b).person())) {
          choices.add(List.of(a, b));
        }
      }
    }
    return choices;
  }

  @Test
  void STANDBY_01_the_gain_said_of_each_standby_is_the_gain_of_putting_it_in_place() {
    int compared = 0;
    for (long seed = 1; seed <= 400; seed++) {
      TinyAction.Outlook tiny = TinyAction.of(seed);
      List<Candidate> all = candidates(tiny);
      Standbys found = best(tiny, all);
      List<Integer> chosen = new ArrayList<>();
      assertThat(found.before() * DRAWS)
          .isCloseTo((double) left(tiny, all, chosen), Offset.offset(0.01));
      for (Standby standby : found.chosen()) {
        chosen.add(all.indexOf(standby.candidate()));
        assertThat(standby.left() * DRAWS)
            .as("seed %d", seed)
            .isCloseTo((double) left(tiny, all, chosen), Offset.offset(0.01));
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(100);
  }

  @Test
  void STANDBY_02_the_best_choice_is_within_the_bound_and_at_most_twice_as_good() {
    int compared = 0;
    for (long seed = 1; seed <= 400; seed++) {
      TinyAction.Outlook tiny = TinyAction.of(seed);
      List<Candidate> all = candidates(tiny);
      Standbys found = best(tiny, all);
      double none = (double) left(tiny, all, List.of());
      double best = none;
      for (List<Integer> choice : choices(all)) {
        best = Math.min(best, (double) left(tiny, all, choice));
      }
      assertThat(best).as("seed %d", seed).isGreaterThanOrEqualTo(found.least() * DRAWS - 0.01);
      double gained = none - found.after() * DRAWS;
      assertThat(2 * gained + 0.01).as("seed %d", seed).isGreaterThanOrEqualTo(none - best);
      assertThat(gained + 0.01).isGreaterThanOrEqualTo(found.proven() * (none - best));
      compared += found.chosen().isEmpty() ? 0 : 1;
    }
    assertThat(compared).isGreaterThan(60);
  }

  @Test
  void STANDBY_03_one_more_standby_never_gains_more_beside_more_others() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(3);
    int compared = 0;
    for (long seed = 1; seed <= 400; seed++) {
      TinyAction.Outlook tiny = TinyAction.of(seed);
      List<Candidate> all = candidates(tiny);
      List<Integer> few = new ArrayList<>();
      List<Integer> many = new ArrayList<>();
      Set<PersonId> taken = new HashSet<>();
      for (int c = 0; c < all.size(); c++) {
        if (random.nextBoolean() && taken.add(all.get(c).person().id())) {
          many.add(c);
          if (random.nextBoolean()) {
            few.add(c);
          }
        }
      }
      for (int more = 0; more < all.size(); more++) {
        if (!taken.contains(all.get(more).person().id())) {
          assertThat(gain(tiny, all, many, more))
              .as("seed %d", seed)
              .isBetween(0L, gain(tiny, all, few, more));
          compared++;
        }
      }
    }
    assertThat(compared).isGreaterThan(40);
  }

  private static long gain(
      TinyAction.Outlook tiny, List<Candidate> all, List<Integer> chosen, int more) {
    List<Integer> with = new ArrayList<>(chosen);
    with.add(more);
    return left(tiny, all, chosen) - left(tiny, all, with);
  }
}
