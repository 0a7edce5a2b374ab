package org.safecover.rules.pay.printed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safecover.rules.pay.printed.Figures.figure;
import static org.safecover.rules.pay.printed.Figures.on;
import static org.safecover.rules.pay.printed.Printed.part;
import static org.safecover.rules.pay.printed.Printed.words;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safecover.domain.figure.Figure;

/// The allowances of the 2016 contract: on call, weekends, nights, part-time.
class AllowancesTest {

  private static final List<String> FIVE_POINTS = words("fy1 fy2 st1 st3 st6");
  private static final List<String> TEN_POINTS = words("fy1 fy2 st1 st2 st3 st4 st5 st6 st7 st8");

  @Test
  void the_on_call_allowance_of_every_point_and_year_is_as_printed() {
    for (Printed row :
        Printed.rows(
            """
            2016-08-03 2,108 2,440 2,888 3,660
            2017-04-01 2,130 2,465 2,917 3,697
            2018-10-01 2,172 2,514 2,976 3,771
            2019-04-01 2,216 2,564 3,035 3,846
            2020-04-01 2,260 2,616 3,096 3,923
            2021-04-01 2,305 2,668 3,158 4,002 4,247
            2022-04-01 2,351 2,721 3,221 4,082 4,672
            2026-04-01 3,216 3,680 4,360 5,386 6,127
            """)) {
      assertThat(onCall(row.name(), FIVE_POINTS.subList(0, row.cells().size())))
          .as(row.name())
          .containsExactlyElementsOf(row.cells());
    }
  }

  @Test
  void the_on_call_allowance_of_the_ten_points_is_as_printed() {
    assertThat(onCall("2026-07-24", TEN_POINTS))
        .containsExactlyElementsOf(words("3299 3809 4429 4429 5386 5440 5440 6127 6188 6188"));
  }

  @Test
  void rounding_to_the_nearest_pound_would_print_another_on_call_allowance() {
    assertThat(on("pay.2016.basic.fy1", "2017-04-01").multiply(new BigDecimal("0.08")))
        .isEqualTo("2129.12");
    assertThat(onCall("2017-04-01", List.of("fy1"))).containsExactly("2130");
  }

  @Test
  void the_weekend_allowance_changes_on_4_december_2019() {
    for (Printed row :
        Printed.rows(
            """
            2016-08-03 10 7.5 7.5 6 4 4 3
            2019-12-03 10 7.5 7.5 6 4 4 3
            2019-12-04 15 10  7.5 6 5 4 3
            2026-07-24 15 10  7.5 6 5 4 3
            """)) {
      for (int n = 2; n <= 8; n++) {
        assertThat(on("pay.2016.weekend.one-in-" + n, row.name()))
            .isEqualTo(row.cells().get(n - 2));
      }
    }
  }

  @Test
  void a_weekend_allowance_is_the_exact_percentage_up_to_the_pound() {
    for (Printed row :
        Printed.rows(
            """
            one-in-2 2,662 3,081 3,647 4,621
            one-in-3 1,997 2,311 2,735 3,466
            one-in-5 1,597 1,849 2,188 2,773
            one-in-6 1,065 1,233 1,459 1,849
            one-in-8   799   925 1,094 1,387
            """)) {
      assertThat(FIVE_POINTS.subList(0, 4))
          .extracting(stage -> allowance("pay.2016.weekend." + row.name(), stage, "2017-04-01"))
          .containsExactlyElementsOf(row.cells());
    }
  }

  @Test
  void nights_are_enhanced_by_37_per_cent_from_21_to_7() {
    assertThat(on("pay.2016.night.rate", "2016-08-03")).isEqualTo("37");
    assertThat(on("pay.2016.night.from", "2016-08-03")).isEqualTo(minute(21, 0));
    assertThat(on("pay.2016.night.until", "2016-08-03")).isEqualTo(minute(7, 0));
  }

  @Test
  void a_shift_of_8_hours_begun_from_20_00_to_23_59_is_enhanced_until_10() {
    assertThat(on("pay.2016.night.long-starts-from", "2016-08-03")).isEqualTo(minute(20, 0));
    assertThat(on("pay.2016.night.long-starts-until", "2016-08-03")).isEqualTo(minute(23, 59));
    assertThat(on("pay.2016.night.long-length", "2016-08-03")).isEqualTo("8");
    assertThat(on("pay.2016.night.long-until", "2016-08-03")).isEqualTo(minute(10, 0));
  }

  @Test
  void a_shift_that_ends_by_4_is_enhanced_in_full_only_since_2019() {
    assertThat(Figures.find("pay.2016.night.late-ends-after", "2018-12-31")).isEmpty();
    assertThat(Figures.find("pay.2016.night.late-ends-until", "2018-12-31")).isEmpty();
    assertThat(on("pay.2016.night.late-ends-after", "2019-12-04")).isEqualTo(minute(0, 0));
    assertThat(on("pay.2016.night.late-ends-until", "2019-12-04")).isEqualTo(minute(4, 0));
  }

  @Test
  void the_part_time_allowance_is_1000_from_december_2019() {
    assertThat(Figures.find("pay.2016.part-time.allowance", "2019-11-30")).isEmpty();
    assertThat(on("pay.2016.part-time.allowance", "2019-12-31")).isEqualTo("1000");
    assertThat(on("pay.2016.part-time.transitional", "2016-10-05")).isEqualTo("1500");
  }

  @Test
  void london_weighting_is_the_same_under_both_contracts() {
    for (String day : words("2016-01-12 2016-10-05")) {
      assertThat(on("pay.london.london", day)).isEqualTo("2162");
      assertThat(on("pay.london.extra-territorial", day)).isEqualTo("527");
      assertThat(on("pay.london.fringe", day)).isEqualTo("149");
    }
    assertThat(figure("pay.london-lower.london", "2016-01-12"))
        .isInstanceOfSatisfying(
            Figure.Known.class, known -> assertThat(known.value()).isEqualTo("602"));
  }

  private static List<String> onCall(String day, List<String> stages) {
    return stages.stream().map(stage -> allowance("pay.2016.on-call", stage, day)).toList();
  }

  private static String allowance(String percent, String stage, String day) {
    return part(on(percent, day), on("pay.2016.basic." + stage, day)).toPlainString();
  }

  private static BigDecimal minute(int hour, int minute) {
    return BigDecimal.valueOf(hour * 60L + minute);
  }
}
