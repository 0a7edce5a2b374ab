package org.safecover.rules.pay.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safecover.domain.figure.Ratio;

/// Medians and deciles against a slow and obvious way to find them.
final class QuantilesTest {

  private static final RandomGenerator RANDOM = new SplittableRandom(20160112);

  @Test
  void COMPARE_20_the_median_of_an_odd_number_is_the_middle_one() {
    assertThat(median(ratios(7, 1, 3))).isEqualTo(Ratio.of(3, 1));
  }

  @Test
  void COMPARE_21_the_median_of_an_even_number_is_the_middle_of_the_two_in_the_middle() {
    assertThat(median(ratios(1, 2, 10, 3))).isEqualTo(Ratio.of(5, 2));
  }

  @Test
  void COMPARE_22_one_value_is_every_decile() {
    assertThat(Quantiles.deciles(ratios(4))).hasSize(9).containsOnly(Ratio.of(4, 1));
  }

  /// Ten copies of each step between neighbours put a value exactly on every tenth.
  @Test
  void COMPARE_23_deciles_are_those_of_a_ruler_drawn_between_the_values() {
    for (int round = 0; round < 300; round++) {
      List<Ratio> sorted =
          Stream.generate(() -> Ratio.of(RANDOM.nextInt(-500, 500), RANDOM.nextInt(1, 30)))
              .limit(RANDOM.nextInt(1, 40))
              .sorted()
              .toList();
      List<Ratio> ruler =
          IntStream.rangeClosed(0, (sorted.size() - 1) * 10)
              .mapToObj(mark -> between(sorted, mark))
              .toList();
      List<Ratio> wanted =
          IntStream.range(1, 10).mapToObj(n -> ruler.get((ruler.size() - 1) * n / 10)).toList();

      assertThat(Quantiles.deciles(sorted)).isEqualTo(wanted);
    }
  }

  private static Ratio between(List<Ratio> sorted, int mark) {
    Ratio low = sorted.get(mark / 10);
    Ratio high = sorted.get(Math.min(mark / 10 + 1, sorted.size() - 1));
    return low.times(10 - mark % 10).plus(high.times(mark % 10)).dividedBy(Ratio.of(10, 1));
  }

  private static Ratio median(List<Ratio> values) {
    return Quantiles.deciles(values.stream().sorted().toList()).get(4);
  }

  private static List<Ratio> ratios(int... numbers) {
    return IntStream.of(numbers).mapToObj(n -> Ratio.of(n, 1)).toList();
  }
}
