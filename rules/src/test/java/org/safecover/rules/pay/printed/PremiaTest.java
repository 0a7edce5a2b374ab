package org.safecover.rules.pay.printed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safecover.rules.pay.printed.Figures.figure;
import static org.safecover.rules.pay.printed.Figures.on;
import static org.safecover.rules.pay.printed.Printed.up;
import static org.safecover.rules.pay.printed.Printed.words;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safecover.domain.figure.Figure;
import org.safecover.domain.figure.Ratio;
import org.safecover.domain.pay.Premium;

/// The flexible pay premia, every year that was read.
class PremiaTest {

  private static final List<String> PROGRAMMES = words("3 4 5 6 7 8");
  private static final List<String> YEARS =
      words("2017-04-01 2018-10-01 2019-04-01 2020-04-01 2021-04-01 2022-04-01");

  @Test
  void a_programme_of_any_length_earns_the_printed_premium() {
    for (Printed row :
        Printed.rows(
            """
            2017-04-01 6,734 5,050 4,040 3,367 2,886 2,525
            2018-10-01 6,868 5,151 4,121 3,434 2,944 2,576
            2019-04-01 7,006 5,255 4,204 3,503 3,003 2,628
            2020-04-01 7,146 5,360 4,288 3,573 3,063 2,680
            2021-04-01 7,289 5,467 4,374 3,645 3,124 2,734
            2022-04-01 7,435 5,577 4,461 3,718 3,187 2,789
            2024-04-01 8,693 6,520 5,216 4,347 3,726 3,260
            """)) {
      for (int i = 0; i < PROGRAMMES.size(); i++) {
        assertThat(premium("programme-" + PROGRAMMES.get(i) + "y", row.name()))
            .as("%s years on %s", PROGRAMMES.get(i), row.name())
            .isEqualTo(row.cells().get(i));
      }
    }
  }

  @Test
  void a_programme_earns_the_whole_premium_over_its_years_rounded_up() {
    for (String day : YEARS) {
      for (String years : PROGRAMMES) {
        assertThat(premium("programme-" + years + "y", day))
            .as("%s years on %s", years, day)
            .isEqualTo(wholeOver(Integer.parseInt(years), day));
      }
      assertThat(premium("psychiatry-core", day)).isEqualTo(wholeOver(6, day));
      assertThat(premium("psychiatry-higher-3y", day)).isEqualTo(wholeOver(6, day));
      assertThat(premium("psychiatry-higher-4y", day)).isEqualTo(wholeOver(8, day));
    }
  }

  @Test
  void the_whole_premium_is_20000_in_2016_and_as_printed_since() {
    assertThat(words("2016-08-03 " + String.join(" ", YEARS)))
        .extracting(day -> on("pay.2016.premium-total", day).toPlainString())
        .containsExactlyElementsOf(words("20000 20200 20604 21017 21438 21867 22305"));
  }

  @Test
  void in_2016_the_shares_of_the_20000_are_derived_and_say_so() {
    for (String years : PROGRAMMES) {
      assertThat(premium("programme-" + years + "y", "2016-08-03"))
          .isEqualTo(wholeOver(Integer.parseInt(years), "2016-08-03"));
    }
    assertThat(premium("programme-3y", "2016-08-03")).isEqualTo("6667");
    assertThat(figure("pay.2016.premium.programme-3y", "2016-08-03").source())
        .startsWith("£20,000 over the length of the programme");
    assertThat(premium("gp", "2016-08-03")).isEqualTo("8200");
    assertThat(premium("academia", "2016-08-03")).isEqualTo("4000");
  }

  @Test
  void the_other_premia_are_as_printed() {
    for (Printed row :
        Printed.rows(
            """
            2017-04-01  8,282 3,367 2,525 4,040
            2018-10-01  8,448 3,434 2,576 4,121
            2019-04-01  8,617 3,503 2,628 4,204
            2020-04-01  8,789 3,573 2,680 4,288
            2021-04-01  8,965 3,645 2,734 4,374
            2022-04-01  9,144 3,718 2,789 4,461
            2024-04-01 10,690 4,347 3,260 5,216
            """)) {
      assertThat(words("gp psychiatry-core psychiatry-higher-4y academia"))
          .extracting(name -> premium(name, row.name()).toPlainString())
          .containsExactlyElementsOf(row.cells());
      assertThat(premium("psychiatry-higher-3y", row.name()))
          .isEqualTo(premium("psychiatry-core", row.name()));
    }
  }

  @Test
  void histopathology_joins_in_october_2018_with_the_premium_of_academia() {
    assertThat(Figures.find("pay.2016.premium.histopathology", "2018-09-30")).isEmpty();
    for (String day : words("2018-10-01 2019-04-01 2020-04-01 2021-04-01 2022-04-01 2024-04-01")) {
      assertThat(premium("histopathology", day)).isEqualTo(premium("academia", day));
    }
  }

  @Test
  void the_premia_of_2023_2025_and_2026_are_not_guessed() {
    for (Premium premium : Premium.values()) {
      for (String day : words("2023-04-01 2024-03-31 2025-04-01 2026-04-01 2026-07-24")) {
        assertThat(figure("pay.2016.premium." + premium.id(), day))
            .isInstanceOf(Figure.NotSourced.class);
      }
    }
  }

  private static BigDecimal premium(String name, String day) {
    return on("pay.2016.premium." + name, day);
  }

  private static BigDecimal wholeOver(int parts, String day) {
    return up(Ratio.of(on("pay.2016.premium-total", day)).dividedBy(Ratio.of(parts, 1)));
  }
}
