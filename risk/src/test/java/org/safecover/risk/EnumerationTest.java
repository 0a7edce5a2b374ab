package org.safecover.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.safecover.risk.forecast.CellForecast;
import org.safecover.risk.forecast.Forecast;
import org.safecover.risk.forecast.Precision;
import org.safecover.risk.forecast.Progress;
import org.safecover.risk.forecast.Simulation;

/// Draws against every way that an action may go, in 500 seeded cases.
class EnumerationTest {

  private static final int CASES = 500;
  private static final int DRAWS = 2_000;
  private static final int MOST_EVENTS = 13;

  /// Chernoff: a share of `n` draws lies further than `d` in relative entropy from its probability
  /// with a chance of at most `2 exp(-n d)`. This bound is missed by none of a hundred thousand
  /// shares in all but one of a million such tests.
  private static final double ALLOWED = StrictMath.log(2 * 1e5 / 1e-6);

  @Test
  void RISK_01_every_probability_of_a_gap_is_that_of_the_enumeration_within_sampling_error() {
    int cases = 0;
    int compared = 0;
    double squares = 0;
    double squaresIfWrong = 0;
    for (long seed = 1; cases < CASES; seed++) {
      TinyAction.Outlook tiny = TinyAction.of(seed);
      if (tiny.prospect().span().isEmpty() || tiny.prospect().events().size() > MOST_EVENTS) {
        continue;
      }
      cases++;
      Enumeration exact = new Enumeration(tiny.prospect(), tiny.attendance());
      assertThat(exact.total).isCloseTo(1, offset(1e-9));
      Forecast drawn =
          new Simulation(seed, DRAWS, 1, Precision.NEVER).forecast(tiny.kernel(), Progress.NONE);
      compared += compare(drawn, exact);
      double deviation = StrictMath.sqrt(exact.squares - exact.expected * exact.expected);
      if (deviation > 1e-6) {
        double error = (drawn.weighted().mean() - exact.expected) * StrictMath.sqrt(DRAWS);
        squares += error * error / (deviation * deviation);
        double wrong = (drawn.weighted().mean() - exact.expected * 1.05) * StrictMath.sqrt(DRAWS);
        squaresIfWrong += wrong * wrong / (deviation * deviation);
      } else {
        squares += 1;
        squaresIfWrong += 1;
        assertThat(drawn.weighted().mean()).isCloseTo(exact.expected, within());
      }
    }
    assertThat(compared).isBetween(5_000, 100_000);
    // A sum of 500 squared errors has mean 500 and deviation near 32: eight deviations either way.
    assertThat(squares).isBetween(CASES - 8 * 32.0, CASES + 8 * 32.0);
    // The same sum finds out an expectation that is wrong by a twentieth.
    assertThat(squaresIfWrong).isGreaterThan(CASES + 8 * 32.0);
  }

  private static int compare(Forecast drawn, Enumeration exact) {
    for (CellForecast cell : drawn.cells()) {
      double wanted = exact.gaps.getOrDefault(cell.area() + " " + cell.hour(), 0.0);
      assertThat(DRAWS * entropy(cell.gap().value(), wanted))
          .as("%s at %s: %s, not %s", cell.area(), cell.hour(), cell.gap(), wanted)
          .isLessThan(ALLOWED);
    }
    return drawn.cells().size();
  }

  private static Offset<Double> within() {
    return offset(1e-6);
  }

  private static double entropy(double found, double wanted) {
    return part(found, wanted) + part(1 - found, 1 - wanted);
  }

  private static double part(double found, double wanted) {
    if (found == 0) {
      return 0;
    }
    return found * StrictMath.log(found / Math.max(wanted, 1e-300));
  }
}
