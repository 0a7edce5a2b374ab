package org.safecover.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.safecover.domain.action.Withdrawal;
import org.safecover.domain.staff.StaffGroup;
import org.safecover.risk.attendance.RateBelief;
import org.safecover.risk.attendance.Tally;
import org.safecover.risk.draw.DrawTask;
import org.safecover.risk.figures.Estimate;
import org.safecover.risk.figures.KindOfDay;
import org.safecover.risk.figures.RateKey;
import org.safecover.risk.forecast.Distribution;
import org.safecover.risk.forecast.Precision;
import org.safecover.risk.forecast.Progress;
import org.safecover.risk.forecast.Simulation;
import org.safecover.risk.prospect.Chance;

/// Laws and closed forms that draws must keep.
class KernelTest {

  @Test
  void RISK_02_the_same_seed_gives_the_same_forecast_on_one_two_and_five_threads() {
    for (long seed = 1; seed <= 20; seed++) {
      TinyAction.Outlook tiny = TinyAction.of(seed);
      var one =
          new Simulation(seed, 950, 1, Precision.USUAL).forecast(tiny.kernel(), Progress.NONE);
      for (int threads : new int[] {2, 5}) {
        assertThat(
                new Simulation(seed, 950, threads, Precision.USUAL)
                    .forecast(tiny.kernel(), Progress.NONE))
            .isEqualTo(one);
      }
    }
  }

  @Test
  void RISK_03_one_more_at_work_never_leaves_more_uncovered_nor_one_more_post_less() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
    for (long seed = 1; seed <= 300; seed++) {
      TinyAction.Outlook tiny = TinyAction.of(seed);
      int events = tiny.prospect().events().size();
      boolean[] happened = new boolean[events];
      for (int e = 0; e < events; e++) {
        happened[e] = random.nextBoolean();
      }
      long before = DrawTask.given(tiny.kernel(), happened).weighted(0);
      for (int e = 0; e < events; e++) {
        if (!happened[e]) {
          boolean[] more = Arrays.copyOf(happened, events);
          more[e] = true;
          long after = DrawTask.given(tiny.kernel(), more).weighted(0);
          boolean isPost = tiny.prospect().events().get(e) instanceof Chance.Needed;
          assertThat(isPost ? after >= before : after <= before).as("seed %d", seed).isTrue();
        }
      }
    }
  }

  @Test
  void RISK_04_the_forecast_of_a_count_is_the_beta_binomial_distribution() {
    RateBelief belief = RateBelief.of(new Estimate(0.3, 0.1, 0.6), 20);
    double[] forecast = belief.forecast(Tally.NONE, 12);
    double mean = 0;
    for (int came = 0; came <= 12; came++) {
      double wanted = 0;
      for (int i = 0; i < RateBelief.VALUES; i++) {
        double a = RateBelief.value(i) * 20;
        wanted +=
            belief.weight(i) * choose(12, came) * beta(a + came, 32 - a - came) / beta(a, 20 - a);
      }
      assertThat(forecast[came]).isCloseTo(wanted, Offset.offset(1e-6));
      mean += came * forecast[came];
    }
    assertThat(Arrays.stream(forecast).sum()).isCloseTo(1, Offset.offset(1e-9));
    assertThat(mean).isCloseTo(12 * belief.mean(), Offset.offset(1e-9));
  }

  private static double choose(int n, int k) {
    double product = 1;
    for (int i = 1; i <= k; i++) {
      product = product * (n - k + i) / i;
    }
    return product;
  }

  /// The beta function by the midpoints of a million parts, with ends smoothed by substitution.
  private static double beta(double a, double b) {
    double sum = 0;
    int parts = 20_000;
    for (int i = 0; i < parts; i++) {
      double u = (i + 0.5) / parts;
      double angle = Math.PI / 2 * u;
      double sine = Math.sin(angle);
      double cosine = Math.cos(angle);
      sum += Math.pow(sine, 2 * a - 1) * Math.pow(cosine, 2 * b - 1);
    }
    return sum * Math.PI / parts;
  }

  @Test
  void RISK_05_counting_all_at_once_or_one_after_another_teaches_the_same() {
    RateBelief belief = RateBelief.of(new Estimate(0.3, 0.1, 0.6), 20);
    RateBelief once = belief.after(Tally.NONE, new Tally(12, 3), 1);
    RateBelief twice =
        belief.after(Tally.NONE, new Tally(5, 1), 1).after(new Tally(5, 1), new Tally(7, 2), 1);
    for (int i = 0; i < RateBelief.VALUES; i++) {
      assertThat(twice.weight(i)).isCloseTo(once.weight(i), Offset.offset(1e-12));
    }
    assertThat(once.quantile(0.975) - once.quantile(0.025))
        .isLessThan(belief.quantile(0.975) - belief.quantile(0.025));
  }

  @Test
  void RISK_06_quantiles_and_tails_of_known_numbers_are_as_by_hand() {
    long[] samples = new long[100];
    for (int i = 0; i < 100; i++) {
      samples[i] = 1L + i;
    }
    Distribution distribution = Distribution.of(samples);
    assertThat(distribution.quantile(0.95)).isEqualTo(95);
    assertThat(distribution.tail(0.05)).isCloseTo(98, Offset.offset(1e-9));
    assertThat(distribution.mean()).isCloseTo(50.5, Offset.offset(1e-9));
    int[] byValue = new int[61];
    byValue[60] = 3;
    assertThat(Distribution.of(byValue, 100).quantile(0.95)).isZero();
    assertThat(Distribution.of(byValue, 100).tail(0.05)).isCloseTo(36, Offset.offset(1e-9));
  }

  @Test
  void RISK_07_every_group_and_level_has_a_starting_rate_on_every_day_since_2015() {
    for (StaffGroup group : StaffGroup.values()) {
      for (Withdrawal withdrawal : Withdrawal.values()) {
        for (KindOfDay day : KindOfDay.values()) {
          for (LocalDate date :
              new LocalDate[] {LocalDate.of(2015, 1, 1), LocalDate.of(2026, 6, 1)}) {
            assertThat(
                    ReadFigures.on(date).attendance(new RateKey(group, withdrawal, day)).expected())
                .isBetween(0.1, 0.9);
          }
        }
      }
    }
  }
}
