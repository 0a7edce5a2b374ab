package org.safecover.rules.pay.printed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safecover.rules.pay.printed.Figures.figure;
import static org.safecover.rules.pay.printed.Figures.on;
import static org.safecover.rules.pay.printed.Printed.number;
import static org.safecover.rules.pay.printed.Printed.up;
import static org.safecover.rules.pay.printed.Printed.words;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safecover.domain.figure.Figure;
import org.safecover.domain.figure.Ratio;
import org.safecover.domain.pay.Stage;

/// The pay points of the 2016 contract, every day on which any of them changed.
class NodalPointsTest {

  /// The stages of each of the five points since October 2020.
  private static final List<List<String>> STAGES =
      List.of(
          words("fy1"),
          words("fy2"),
          words("ct1 ct2 st1 st2 dct1 dct2"),
          words("ct3 st3 st4 st5 dct3"),
          words("st6 st7 st8"));

  @Test
  void every_stage_earns_its_point_before_and_after_each_change() {
    for (Printed row :
        Printed.rows(
            """
            2016-08-03 26,350 30,500 36,100 45,750 45,750
            2017-03-31 26,350 30,500 36,100 45,750 45,750
            2017-04-01 26,614 30,805 36,461 46,208 46,208
            2018-09-30 26,614 30,805 36,461 46,208 46,208
            2018-10-01 27,146 31,422 37,191 47,132 47,132
            2019-04-01 27,689 32,050 37,935 48,075 48,075
            2020-04-01 28,243 32,691 38,694 49,036 49,036
            2020-09-30 28,243 32,691 38,694 49,036 49,036
            2020-10-01 28,243 32,691 38,694 49,036 52,036
            2021-03-31 28,243 32,691 38,694 49,036 52,036
            2021-04-01 28,808 33,345 39,467 50,017 53,077
            2021-09-30 28,808 33,345 39,467 50,017 53,077
            2021-10-01 28,808 33,345 39,467 50,017 56,077
            2022-04-01 29,384 34,012 40,257 51,017 58,398
            2023-04-01 32,398 37,303 43,923 55,329 63,152
            2024-04-01 36,616 42,008 49,909 61,825 70,425
            2025-04-01 38,831 44,439 52,656 65,048 73,992
            2026-04-01 40,190 45,994 54,499 67,325 76,582
            2026-07-23 40,190 45,994 54,499 67,325 76,582
            """)) {
      for (int i = 0; i < STAGES.size(); i++) {
        for (String stage : STAGES.get(i)) {
          assertThat(basic(stage, row.name()))
              .as("%s on %s", stage, row.name())
              .isEqualTo(number(row.cells().get(i)));
        }
      }
    }
  }

  @Test
  void the_ten_points_of_24_july_2026_are_as_printed() {
    for (Printed row :
        Printed.rows(
            """
            41,226 fy1
            47,610 fy2
            55,355 ct1 st1 ct2 st2
            67,325 ct3 st3
            67,998 st4 st5
            76,582 st6
            77,348 st7 st8
            """)) {
      for (String stage : row.cells()) {
        assertThat(basic(stage, "2026-07-24")).as(stage).isEqualTo(row.name());
      }
    }
    for (String stage : words("dct1 dct2 dct3")) {
      assertThat(figure("pay.2016.basic." + stage, "2026-07-24"))
          .isInstanceOf(Figure.NotSourced.class);
    }
  }

  @Test
  void every_stage_of_training_has_a_point_from_the_first_day_of_the_contract() {
    for (Stage stage : Stage.values()) {
      assertThat(Figures.find("pay.2016.basic." + stage.id(), "2016-08-02")).isEmpty();
      assertThat(basic(stage.id(), "2016-08-03")).isPositive();
    }
  }

  @Test
  void the_award_of_2023_is_6_per_cent_and_1250_rounded_up() {
    for (List<String> stages : STAGES) {
      assertThat(basic(stages.getFirst(), "2023-04-01"))
          .isEqualTo(awarded(basic(stages.getFirst(), "2022-04-01"), 106, 1250));
    }
  }

  @Test
  void the_award_of_2025_is_4_per_cent_and_750_rounded_up() {
    for (List<String> stages : STAGES) {
      assertThat(basic(stages.getFirst(), "2025-04-01"))
          .isEqualTo(awarded(basic(stages.getFirst(), "2024-04-01"), 104, 750));
    }
  }

  @Test
  void points_are_data_for_not_every_award_is_rounded_up() {
    assertThat(awarded(basic("st3", "2019-04-01"), 102, 0)).isEqualTo("49037");
    assertThat(basic("st3", "2020-04-01")).isEqualTo("49036");
    assertThat(up(Ratio.of(basic("fy1", "2025-04-01")).times(Ratio.of(1035, 1000))))
        .isEqualTo("40191");
    assertThat(basic("fy1", "2026-04-01")).isEqualTo("40190");
  }

  @Test
  void the_fifth_point_begins_3000_above_the_fourth() {
    assertThat(basic("st6", "2020-09-30")).isEqualTo(basic("st5", "2020-09-30"));
    assertThat(basic("st6", "2020-10-01").subtract(basic("st5", "2020-10-01"))).isEqualTo("3000");
  }

  @Test
  void the_revised_points_of_2023_are_not_guessed() {
    for (Stage stage : Stage.values()) {
      String id = "pay.2016.basic-2023-revised." + stage.id();
      assertThat(figure(id, "2024-03-31")).isInstanceOf(Figure.NotSourced.class);
      assertThat(figure(id, "2024-04-01")).isInstanceOf(Figure.Ended.class);
    }
  }

  @Test
  void dental_specialty_training_has_points_of_its_own() {
    assertThat(on("pay.2016.basic-dental-specialty.st1", "2017-04-01")).isEqualTo("46208");
    assertThat(figure("pay.2016.basic-dental-specialty.st6", "2022-04-01"))
        .isInstanceOf(Figure.NotSourced.class);
    List<String> printed = words("67325 67998 67998 76582 77348 77348 77348 77348");
    for (int year = 1; year <= 8; year++) {
      assertThat(on("pay.2016.basic-dental-specialty.st" + year, "2026-07-24"))
          .isEqualTo(printed.get(year - 1));
    }
  }

  private static BigDecimal basic(String stage, String day) {
    return on("pay.2016.basic." + stage, day);
  }

  private static BigDecimal awarded(BigDecimal before, int percent, int pounds) {
    return up(Ratio.of(before).times(Ratio.of(percent, 100)).plus(Ratio.of(pounds, 1)));
  }
}
