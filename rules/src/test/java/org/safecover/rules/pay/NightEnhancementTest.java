package org.safecover.rules.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import org.junit.jupiter.api.Test;

class NightEnhancementTest {

  private static final String NIGHT = "C16-PAY-NIGHT";

  private static Pay week(String drawn) {
    return Pay.weeks(1, "2017-05-01", drawn).on("2019-12-03");
  }

  private static Pay sinceTheRefresh(String drawn) {
    return Pay.weeks(1, "2017-05-01", drawn).on("2019-12-04");
  }

  @Test
  void C16_PAY_NIGHT_work_that_ends_at_nine_in_the_evening_earns_nothing() {
    assertThat(week("2017-05-01 13:00-21:00").hours(NIGHT)).isEqualTo("0");
    assertThat(week("2017-05-01 13:00-21:30").hours(NIGHT)).isEqualTo("0.5");
  }

  @Test
  void C16_PAY_NIGHT_work_that_begins_at_seven_in_the_morning_earns_nothing() {
    assertThat(week("2017-05-01 07:00-15:00").hours(NIGHT)).isEqualTo("0");
    assertThat(week("2017-05-01 06:30-15:00").hours(NIGHT)).isEqualTo("0.5");
  }

  @Test
  void C16_PAY_NIGHT_a_night_is_enhanced_on_any_day_of_the_week() {
    for (int day = 1; day <= 7; day++) {
      assertThat(week("2017-05-0" + day + " 19:00-07:00").hours(NIGHT)).isEqualTo("10");
    }
  }

  @Test
  void C16_PAY_NIGHT_a_shift_begun_from_eight_in_the_evening_earns_from_its_start_until_ten() {
    assertThat(week("2017-05-01 20:00-08:00").hours(NIGHT)).isEqualTo("12");
    assertThat(week("2017-05-01 19:59-08:00").hours(NIGHT)).isEqualTo("10");
    assertThat(week("2017-05-01 20:00-10:00").hours(NIGHT)).isEqualTo("14");
    assertThat(week("2017-05-01 20:00-10:30").hours(NIGHT)).isEqualTo("14");
  }

  @Test
  void C16_PAY_NIGHT_the_last_minute_at_which_a_night_shift_begins_is_a_minute_before_midnight() {
    assertThat(week("2017-05-01 23:59-09:00").hours(NIGHT)).isEqualTo("9.017");
    assertThat(week("2017-05-01 00:00-10:00").hours(NIGHT)).isEqualTo("7");
  }

  @Test
  void C16_PAY_NIGHT_a_shift_of_less_than_eight_hours_earns_by_the_clock_alone() {
    assertThat(week("2017-05-01 20:00-04:00").hours(NIGHT)).isEqualTo("8");
    assertThat(week("2017-05-01 20:00-03:59").hours(NIGHT)).isEqualTo("6.983");
  }

  @Test
  void C16_PAY_NIGHT_a_duty_past_ten_and_into_the_next_evening_earns_again_from_nine() {
    assertThat(
            week("""
            2017-05-01 20:00-10:00
            2017-05-02 10:00-22:00
            """)
                .hours(NIGHT))
        .isEqualTo("15");
  }

  @Test
  void C16_PAY_NIGHT_a_shift_that_ends_soon_after_midnight_earns_throughout_since_the_refresh() {
    assertThat(sinceTheRefresh("2017-05-01 16:00-00:00").hours(NIGHT)).isEqualTo("3");
    assertThat(sinceTheRefresh("2017-05-01 16:00-00:01").hours(NIGHT)).isEqualTo("8.017");
    assertThat(sinceTheRefresh("2017-05-01 16:00-04:00").hours(NIGHT)).isEqualTo("12");
    assertThat(sinceTheRefresh("2017-05-01 16:00-04:01").hours(NIGHT)).isEqualTo("7.017");
  }

  @Test
  void C16_PAY_NIGHT_until_3_December_2019_a_shift_past_midnight_earned_by_the_clock() {
    assertThat(week("2017-05-01 16:00-02:00").hours(NIGHT)).isEqualTo("5");
    assertThat(sinceTheRefresh("2017-05-01 16:00-02:00").hours(NIGHT)).isEqualTo("10");
  }

  @Test
  void C16_PAY_NIGHT_the_night_on_which_the_clocks_go_back_has_thirteen_hours() {
    Pay october = Pay.weeks(1, "2017-10-23", "2017-10-28 21:00-09:00").on("2017-10-28");

    assertThat(october.hours(NIGHT)).isEqualTo("13");
    assertThat(october.hours("C16-PAY-BASIC")).isEqualTo("13");
    assertThat(october.pounds(NIGHT)).isEqualTo("5556.51");
  }

  @Test
  void C16_PAY_NIGHT_the_night_on_which_the_clocks_go_forward_has_eleven_hours() {
    Pay march = Pay.weeks(1, "2017-03-20", "2017-03-25 21:00-09:00").on("2017-04-01");

    assertThat(march.hours(NIGHT)).isEqualTo("11");
  }

  @Test
  void C16_PAY_NIGHT_eight_hours_on_the_wall_are_seven_of_work_when_the_clocks_go_forward() {
    Pay march = Pay.weeks(1, "2017-03-20", "2017-03-25 23:30-07:30").on("2017-04-01");

    assertThat(march.hours(NIGHT)).isEqualTo("6.5");
  }

  @Test
  void C16_PAY_NIGHT_work_expected_on_call_counts_by_the_clock_whatever_the_length_of_the_call() {
    assertThat(week("2017-05-01 call 17:00-09:00 4H").hours(NIGHT)).isEqualTo("2.5");
    assertThat(week("2017-05-01 call 20:00-08:00 6H").hours(NIGHT)).isEqualTo("5");
    assertThat(sinceTheRefresh("2017-05-01 call 16:00-02:00 5H").hours(NIGHT)).isEqualTo("2.5");
  }

  @Test
  void C16_PAY_NIGHT_an_hour_earns_37_percent_of_the_fortieth_part_of_basic_pay() {
    Pay pay = Pay.weeks(4, "2017-05-01", "2017-05-01 x4 21:00-09:00").on("2017-04-01");

    assertThat(pay.hours(NIGHT)).isEqualTo("12");
    assertThat(pay.pounds(NIGHT)).isEqualTo("5129.09");
  }

  @Test
  void C16_PAY_NIGHT_a_rota_of_nights_alone_enhances_no_more_hours_than_it_has() {
    Pay pay =
        Pay.weeks(4, "2017-05-01", "2017-05-01 x14 21:00-09:00")
            .coveredInLeaveOf("27")
            .on("2017-04-01");

    assertThat(pay.known().hours().rounded(3, RoundingMode.HALF_UP)).hasToString("42.311");
    assertThat(pay.hours(NIGHT)).isEqualTo("42.311");
  }
}
