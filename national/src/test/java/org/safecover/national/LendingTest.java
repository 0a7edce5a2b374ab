package org.safecover.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.safecover.national.aid.Asked;
import org.safecover.national.aid.Lending;
import org.safecover.national.aid.Offer;
import org.safecover.national.plan.TrustPlan.Open;

/// Doctors are lent so that most is held, and then with the shortest ways.
final class LendingTest {

  private static final Instant START = Instant.parse("2026-10-22T06:00:00Z");

  /// What a choice of offers comes to.
  private record Worth(long held, int minutes) {

    static Worth of(List<Offer> offers) {
      return new Worth(
          offers.stream().mapToLong(offer -> offer.asked().gap().weight()).sum(),
          offers.stream().mapToInt(offer -> offer.asked().minutes()).sum());
    }

    boolean beats(Worth other) {
      return held > other.held || (held == other.held && minutes < other.minutes);
    }
  }

  @Test
  void AID_01_no_choice_of_offers_is_better_in_three_hundred_small_countries() {
    RandomGenerator chance = RandomGeneratorFactory.of("L64X128MixRandom").create(11);
    for (int round = 0; round < 300; round++) {
      List<Offer> offers = offers(chance);

      List<Offer> chosen = Lending.best(offers);

      assertThat(chosen).doesNotHaveDuplicates().allMatch(offers::contains);
      assertThat(Worth.of(chosen)).isEqualTo(best(offers, 0, List.of()));
    }
  }

  private static List<Offer> offers(RandomGenerator chance) {
    List<Open> gaps = new ArrayList<>();
    for (int gap = 0; gap < 4; gap++) {
      gaps.add(
          new Open(
              "p" + gap,
              "ward",
              "first",
              List.of(),
              START,
              START.plusSeconds(3_600L * (1 + chance.nextInt(3))),
              1 + chance.nextInt(3)));
    }
    List<Offer> offers = new ArrayList<>();
    for (int doctor = 0; doctor < 4; doctor++) {
      for (int gap = 0; gap < 4; gap++) {
        if (chance.nextInt(5) < 2) {
          int way = 10 + chance.nextInt(50);
          offers.add(
              new Offer("t" + doctor % 2, "d" + doctor, new Asked("x", gap, gaps.get(gap), way)));
        }
      }
    }
    return offers;
  }

  private static Worth best(List<Offer> offers, int from, List<Offer> taken) {
    Worth best = Worth.of(taken);
    for (int next = from; next < offers.size(); next++) {
      List<Offer> more = new ArrayList<>(taken);
      more.add(offers.get(next));
      if (isPossible(more)) {
        Worth found = best(offers, next + 1, more);
        best = found.beats(best) ? found : best;
      }
    }
    return best;
  }

  private static boolean isPossible(List<Offer> offers) {
    Set<String> taken = new HashSet<>();
    return offers.stream()
        .allMatch(offer ->
            taken.add("doctor " + offer.person())
                && taken.add("gap " + offer.asked().gap().post()));
  }
}
