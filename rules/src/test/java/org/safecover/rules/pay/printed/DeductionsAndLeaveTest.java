package org.safecover.rules.pay.printed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safecover.rules.pay.printed.Figures.figure;
import static org.safecover.rules.pay.printed.Figures.on;
import static org.safecover.rules.pay.printed.Printed.words;

import org.junit.jupiter.api.Test;
import org.safecover.domain.figure.Figure;

/// What a day of action costs by the advice of its date, and the leave that hours are spread over.
class DeductionsAndLeaveTest {

  @Test
  void the_strikes_of_early_2016_and_those_since_2023_cost_a_365th_of_the_year() {
    for (String day : words("2016-01-12 2016-04-26 2016-05-31 2023-03-13 2024-02-29 2025-12-17")) {
      assertThat(on("pay.deduction.year-days", day)).isEqualTo("365");
    }
    for (String day : words("2016-06-01 2016-09-12 2023-03-12")) {
      assertThat(figure("pay.deduction.year-days", day)).isInstanceOf(Figure.Ended.class);
    }
  }

  @Test
  void the_month_s_days_decide_from_june_2016_until_the_strikes_of_2023() {
    assertThat(Figures.find("pay.deduction.month", "2016-05-31")).isEmpty();
    assertThat(on("pay.deduction.month", "2016-06-01")).isEqualTo("1");
    assertThat(on("pay.deduction.month", "2023-03-12")).isEqualTo("1");
    assertThat(figure("pay.deduction.month", "2023-03-13")).isInstanceOf(Figure.Ended.class);
  }

  @Test
  void an_hourly_deduction_is_allowed_where_no_greater_since_2023() {
    assertThat(figure("pay.deduction.hourly", "2016-09-12")).isInstanceOf(Figure.NotSourced.class);
    assertThat(on("pay.deduction.hourly", "2023-03-13")).isEqualTo("1");
    assertThat(figure("pay.deduction.part-duty", "2023-03-13"))
        .isInstanceOf(Figure.NotSourced.class);
  }

  @Test
  void england_had_8_public_holidays_a_year_but_for_the_jubilee_and_the_coronation() {
    for (int year = 2015; year <= 2027; year++) {
      int expected =
          switch (year) {
            case 2022 -> 10;
            case 2023 -> 9;
            default -> 8;
          };
      assertThat(on("pay.leave.public-holidays", year + "-12-31"))
          .isEqualByComparingTo(String.valueOf(expected));
    }
    assertThat(figure("pay.leave.public-holidays", "2028-01-01"))
        .isInstanceOf(Figure.NotSourced.class);
  }

  @Test
  void leave_is_5_or_6_weeks_under_2002_and_27_or_32_days_under_2016() {
    assertThat(on("pay.2002.leave.lower", "2016-01-12")).isEqualTo("5");
    assertThat(on("pay.2002.leave.higher", "2016-01-12")).isEqualTo("6");
    assertThat(on("pay.2002.leave-higher-from-point", "2016-01-12")).isEqualTo("3");
    assertThat(on("pay.2002.leave-statutory-days", "2016-01-12")).isEqualTo("2");
    assertThat(on("pay.2016.leave.first", "2016-10-05")).isEqualTo("27");
    assertThat(on("pay.2016.leave.after-years", "2016-10-05")).isEqualTo("32");
    assertThat(on("pay.2016.leave-years", "2016-10-05")).isEqualTo("5");
  }
}
