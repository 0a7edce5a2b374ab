package org.safecover.rules.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safecover.rules.limits.Hours.average;
import static org.safecover.rules.limits.Hours.count;
import static org.safecover.rules.limits.Hours.hours;
import static org.safecover.rules.limits.Rota.period;

import org.junit.jupiter.api.Test;
import org.safecover.domain.judgement.Breach;
import org.safecover.domain.staff.Grade;
import org.safecover.rules.limits.Limit.WindowCap;

class WorkingTimeTest {

  private static Rota consultant(String drawn) {
    return Rota.of(drawn).under(Limits.CONSULTANT_2003).asA(Grade.CONSULTANT);
  }

  @Test
  void WTR_REST_eleven_hours_between_two_days_are_just_enough() {
    Judgement judged =
        consultant(
                """
                2016-01-12  08:00-21:00
                2016-01-13  08:00-17:00
                """)
            .judgedBy("WTR-REST");

    assertThat(judged.breaches()).isEmpty();
    assertThat(judged.nearest().orElseThrow().found()).isEqualTo(hours(11));
    assertThat(judged.nearest().orElseThrow().window())
        .isEqualTo(period("2016-01-12T08:00", "2016-01-13T08:00"));
  }

  @Test
  void WTR_REST_half_an_hour_less_is_told_with_both_duties() {
    Rota rota =
        consultant(
            """
            2016-01-12  08:00-21:30
            2016-01-13  08:00-17:00
            """);
    Breach breach = rota.breach("WTR-REST");

    assertThat(breach.found()).isEqualTo(hours(10.5));
    assertThat(breach.required()).isEqualTo(hours(11));
    assertThat(breach.evidence()).containsExactly(rota.duty(0));
    assertThat(breach.window()).isEqualTo(period("2016-01-12T08:00", "2016-01-13T08:00"));
  }

  @Test
  void WTR_REST_a_night_after_a_day_takes_the_rest_away() {
    Rota rota =
        consultant(
            """
            2016-01-12  09:00-17:00  21:15-09:15
            """);

    Breach breach = rota.breaches("WTR-REST").getFirst();
    assertThat(breach.found()).isEqualTo(hours(4.25));
    assertThat(breach.evidence()).containsExactlyElementsOf(rota.duties());
  }

  @Test
  void WTR_REST_duty_on_call_from_home_counts_as_rest() {
    assertThat(
            consultant(
                    """
                    2016-01-12  08:00-18:00  call 18:00-08:00 2h
                    2016-01-13  08:00-18:00
                    """)
                .breaches("WTR-REST"))
        .isEmpty();
  }

  @Test
  void WTR_REST_the_october_night_is_an_hour_longer() {
    String rota =
        """
        2016-10-29  10:00-22:00
        2016-10-30  08:00-17:00
        """;
    assertThat(consultant(rota).breaches("WTR-REST")).isEmpty();
    assertThat(consultant(rota.replace("22:00", "22:01")).breach("WTR-REST").found())
        .isEqualTo(hours(11 - 1 / 60.0));
  }

  @Test
  void WTR_REST_the_march_night_is_an_hour_shorter() {
    String rota =
        """
        2016-03-26  10:00-20:00
        2016-03-27  08:00-17:00
        """;
    assertThat(consultant(rota).breaches("WTR-REST")).isEmpty();
    assertThat(consultant(rota.replace("20:00", "20:30")).breach("WTR-REST").found())
        .isEqualTo(hours(10.5));
  }

  @Test
  void WTR_REST_duties_without_a_gap_are_one_stretch() {
    Rota rota =
        consultant(
            """
            2016-01-12  08:00-14:00  14:00-21:30
            """);

    assertThat(rota.breach("WTR-REST").evidence()).containsExactlyElementsOf(rota.duties());
  }

  @Test
  void WTR_WEEKLY_REST_one_long_weekend_in_a_fortnight_is_enough() {
    assertThat(
            consultant(
                    """
                    2016-01-04 x12  08:00-18:00
                    2016-01-18 x5   08:00-18:00
                    """)
                .breaches("WTR-WEEKLY-REST"))
        .isEmpty();
  }

  @Test
  void WTR_WEEKLY_REST_a_day_each_week_is_enough_wherever_the_fortnight_starts() {
    assertThat(
            consultant(
                    """
                    2016-01-04 x6  08:00-18:00
                    2016-01-11 x6  08:00-18:00
                    2016-01-18 x6  08:00-18:00
                    2016-01-25 x6  08:00-18:00
                    """)
                .breaches("WTR-WEEKLY-REST"))
        .isEmpty();
  }

  @Test
  void WTR_WEEKLY_REST_fourteen_days_in_a_row_have_none() {
    Breach breach = consultant("2016-01-04 x16  08:00-18:00").breach("WTR-WEEKLY-REST");

    assertThat(breach.found()).isEqualTo(count(0, "rests of 24 hours"));
    assertThat(breach.required()).isEqualTo(count(2, "rests of 24 hours"));
    assertThat(breach.window()).isEqualTo(period("2016-01-04T00:00", "2016-01-18T00:00"));
    assertThat(breach.evidence()).hasSize(14);
  }

  @Test
  void WTR_AVERAGE_forty_eight_hours_are_just_enough_and_a_minute_more_is_not() {
    String rota = "2016-01-04 x6  09:00-17:00";
    assertThat(consultant(rota).spanning("2016-01-04", "2016-01-11").breaches("WTR-AVERAGE"))
        .isEmpty();

    Breach breach =
        consultant(rota + "\n2016-01-10  09:00-09:01")
            .spanning("2016-01-04", "2016-01-11")
            .breach("WTR-AVERAGE");
    assertThat(breach.found()).isEqualTo(average(48 + 1 / 60.0, 7));
    assertThat(breach.required()).isEqualTo(hours(48));
    assertThat(breach.evidence()).hasSize(7);
  }

  @Test
  void WTR_AVERAGE_says_that_it_caps_work_inside_its_window() {
    Limit limit = consultant("2016-01-04  09:00-17:00").limit("WTR-AVERAGE");

    assertThat(limit.findWindowCap()).contains(WindowCap.WORK_INSIDE);
    assertThat(consultant("2016-01-04  09:00-17:00").limit("WTR-REST").findWindowCap()).isEmpty();
  }

  @Test
  void WTR_AVERAGE_leave_neither_raises_nor_lowers_the_average() {
    String rota =
        """
        2016-01-04 x5  08:00-18:00
        2016-01-18 x5  08:00-18:00
        """;
    assertThat(consultant(rota).spanning("2016-01-04", "2016-01-25").breaches("WTR-AVERAGE"))
        .isEmpty();
    assertThat(
            consultant(rota)
                .spanning("2016-01-04", "2016-01-25")
                .leave("2016-01-11", "2016-01-17")
                .breach("WTR-AVERAGE")
                .found())
        .isEqualTo(average(100, 14));
  }
}
