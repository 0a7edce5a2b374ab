package org.safecover.rules.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safecover.rules.limits.Hours.average;
import static org.safecover.rules.limits.Hours.count;
import static org.safecover.rules.limits.Hours.hours;
import static org.safecover.rules.limits.Rota.period;

import org.junit.jupiter.api.Test;
import org.safecover.domain.judgement.Breach;
import org.safecover.domain.judgement.NearMiss;
import org.safecover.domain.staff.RotaType;

class NewDealTest {

  private static Rota fullShift(String drawn) {
    return Rota.of(drawn).ofType(RotaType.FULL_SHIFT);
  }

  private static Rota onCall(String drawn) {
    return Rota.of(drawn).ofType(RotaType.ON_CALL);
  }

  @Test
  void ND_REST_eight_hours_off_are_just_enough_across_midnight() {
    Judgement judged =
        fullShift(
                """
                2016-01-12  09:00-23:30
                2016-01-13  07:30-17:00
                """)
            .judgedBy("ND-REST");

    assertThat(judged.breaches()).isEmpty();
    NearMiss near = judged.nearest().orElseThrow();
    assertThat(near.found()).isEqualTo(hours(8));
    assertThat(near.window()).isEqualTo(period("2016-01-12T23:30", "2016-01-13T07:30"));
  }

  @Test
  void ND_REST_a_quarter_of_an_hour_less_is_told_with_both_duties_and_the_gap_between() {
    Rota rota =
        fullShift(
            """
            2016-01-12  09:00-21:15
            2016-01-13  05:00-13:00
            2016-01-14  09:00-17:00
            """);
    Breach breach = rota.breach("ND-REST");

    assertThat(breach.found()).isEqualTo(hours(7.75));
    assertThat(breach.required()).isEqualTo(hours(8));
    assertThat(breach.evidence()).containsExactly(rota.duty(0), rota.duty(1));
    assertThat(breach.mustBeFree()).contains(period("2016-01-12T21:15", "2016-01-13T05:00"));
    assertThat(breach.window()).isEqualTo(period("2016-01-12T21:15", "2016-01-13T05:00"));
    assertThat(breach.clause()).contains("off duty between duties");
  }

  @Test
  void ND_REST_an_on_call_rota_needs_twelve_hours() {
    assertThat(
            onCall(
                    """
                    2016-01-12  09:00-17:00
                    2016-01-13  05:00-09:00
                    """)
                .breaches("ND-REST"))
        .isEmpty();
    assertThat(
            onCall(
                    """
                    2016-01-12  09:00-17:30
                    2016-01-13  05:00-09:00
                    """)
                .breach("ND-REST")
                .found())
        .isEqualTo(hours(11.5));
  }

  @Test
  void ND_REST_the_march_night_takes_an_hour_of_rest_and_the_october_night_gives_one() {
    String march =
        """
        2016-03-26  12:00-23:00
        2016-03-27  07:30-12:00
        """;
    String october =
        """
        2016-10-29  12:00-23:00
        2016-10-30  06:00-12:00
        """;
    assertThat(fullShift(march).breach("ND-REST").found()).isEqualTo(hours(7.5));
    assertThat(fullShift(october).breaches("ND-REST")).isEmpty();
  }

  @Test
  void ND_CONTINUOUS_fourteen_hours_are_just_enough_and_handed_on_duties_count_as_one() {
    assertThat(fullShift("2016-01-12  08:00-22:00").breaches("ND-CONTINUOUS")).isEmpty();

    Rota rota = fullShift("2016-01-12  08:00-15:00  15:00-22:15");
    Breach breach = rota.breach("ND-CONTINUOUS");
    assertThat(breach.found()).isEqualTo(hours(14.25));
    assertThat(breach.required()).isEqualTo(hours(14));
    assertThat(breach.evidence()).containsExactlyElementsOf(rota.duties());
    assertThat(breach.mustBeFree()).isEmpty();
  }

  @Test
  void ND_CONTINUOUS_a_night_of_thirteen_and_a_half_hours_is_longer_in_october() {
    assertThat(fullShift("2016-10-28  20:00-09:30").breaches("ND-CONTINUOUS")).isEmpty();
    assertThat(fullShift("2016-10-29  20:00-09:30").breach("ND-CONTINUOUS").found())
        .isEqualTo(hours(14.5));
    assertThat(fullShift("2016-03-26  20:00-10:30").breaches("ND-CONTINUOUS")).isEmpty();
  }

  @Test
  void ND_CONTINUOUS_an_on_call_weekend_may_last_56_hours_and_a_weekday_32() {
    String weekday =
        """
        2016-01-12  09:00-17:00  call 17:00-09:00 4h
        2016-01-13  09:00-17:00
        """;
    assertThat(onCall(weekday).breaches("ND-CONTINUOUS")).isEmpty();
    assertThat(
            onCall(weekday.replace("2016-01-13  09:00-17:00", "2016-01-13  09:00-17:30"))
                .breach("ND-CONTINUOUS")
                .found())
        .isEqualTo(hours(32.5));

    String weekend =
        """
        2016-01-16  call 09:00-09:00 8h
        2016-01-17  call 09:00-09:00 8h
        2016-01-18  09:00-17:00
        """;
    assertThat(onCall(weekend).breaches("ND-CONTINUOUS")).isEmpty();
    Breach breach =
        onCall(weekend.replace("2016-01-18  09:00-17:00", "2016-01-18  09:00-18:00"))
            .breach("ND-CONTINUOUS");
    assertThat(breach.found()).isEqualTo(hours(57));
    assertThat(breach.required()).isEqualTo(hours(56));
  }

  @Test
  void ND_CONTINUOUS_a_stretch_from_friday_has_the_weekday_figure() {
    assertThat(
            onCall(
                    """
                    2016-01-15  09:00-17:00  call 17:00-09:00 4h
                    2016-01-16  call 09:00-18:00 4h
                    """)
                .breach("ND-CONTINUOUS")
                .required())
        .isEqualTo(hours(32));
  }

  @Test
  void ND_CONTINUOUS_each_kind_of_rota_has_its_own_figure() {
    String sixteen = "2016-01-12  08:00-00:00";
    assertThat(Rota.of(sixteen).ofType(RotaType.PARTIAL_SHIFT).breaches("ND-CONTINUOUS")).isEmpty();
    assertThat(fullShift(sixteen).breach("ND-CONTINUOUS").found()).isEqualTo(hours(16));
    String day = "2016-01-12  08:00-08:00";
    assertThat(Rota.of(day).ofType(RotaType.PARTIAL_SHIFT_24H).breaches("ND-CONTINUOUS")).isEmpty();
    assertThat(Rota.of(day).ofType(RotaType.PARTIAL_SHIFT).breach("ND-CONTINUOUS").required())
        .isEqualTo(hours(16));
  }

  @Test
  void ND_DAYS_thirteen_days_in_a_row_are_just_enough() {
    assertThat(fullShift("2016-01-04 x13  09:00-12:00").breaches("ND-DAYS")).isEmpty();

    Rota rota = fullShift("2016-01-04 x14  09:00-12:00");
    Breach breach = rota.breach("ND-DAYS");
    assertThat(breach.found()).isEqualTo(count(14, "days of duty in a row"));
    assertThat(breach.required()).isEqualTo(count(13, "days of duty in a row"));
    assertThat(breach.evidence()).containsExactlyElementsOf(rota.duties());
    assertThat(breach.window()).isEqualTo(period("2016-01-04T09:00", "2016-01-17T12:00"));
  }

  @Test
  void ND_DAYS_a_night_counts_for_the_day_it_starts() {
    assertThat(
            fullShift(
                    """
                    2016-01-04 x13  20:00-00:00
                    2016-01-17      00:00-04:00
                    """)
                .breaches("ND-DAYS"))
        .isEmpty();
  }

  @Test
  void ND_LONG_REST_a_weekend_of_62_hours_and_one_of_48_in_each_month_are_just_enough() {
    String rota =
        """
        2016-01-04      07:00-17:00
        2016-01-05 x11  09:00-17:00
        2016-01-17      17:00-21:00
        2016-01-18 x12  09:00-17:00
        """;
    assertThat(fullShift(rota).repeating("2016-01-04", 4).breaches("ND-LONG-REST")).isEmpty();

    Breach noLonger =
        fullShift(rota.replace("2016-01-04      07:00", "2016-01-04      06:45"))
            .repeating("2016-01-04", 4)
            .breach("ND-LONG-REST");
    assertThat(noLonger.found()).isEqualTo(hours(61.75));
    assertThat(noLonger.required()).isEqualTo(hours(62));

    Breach noShorter =
        fullShift(rota.replace("2016-01-17      17:00", "2016-01-17      16:45"))
            .repeating("2016-01-04", 4)
            .breach("ND-LONG-REST");
    assertThat(noShorter.found()).isEqualTo(hours(47.75));
    assertThat(noShorter.required()).isEqualTo(hours(48));
  }

  @Test
  void ND_LONG_REST_a_rest_of_110_hours_holds_both() {
    String rota =
        """
        2016-01-04 x12  09:00-17:00
        2016-01-20      07:00-17:00
        2016-01-21 x16  09:00-17:00
        """;
    assertThat(fullShift(rota).breaches("ND-LONG-REST")).isEmpty();
    Breach breach =
        fullShift(rota.replace("2016-01-20      07:00", "2016-01-20      06:00"))
            .breach("ND-LONG-REST");
    assertThat(breach.found()).isEqualTo(hours(47));
    assertThat(breach.required()).isEqualTo(hours(48));
  }

  @Test
  void ND_LONG_REST_four_weeks_of_single_days_off_have_neither() {
    Rota rota =
        fullShift(
            """
            2016-01-04 x6  09:00-17:00
            2016-01-11 x6  09:00-17:00
            2016-01-18 x6  09:00-17:00
            2016-01-25 x6  09:00-17:00
            2016-02-01 x6  09:00-17:00
            """);
    Breach breach = rota.breach("ND-LONG-REST");

    assertThat(breach.window()).isEqualTo(period("2016-01-04T09:00", "2016-02-01T09:00"));
    assertThat(breach.found()).isEqualTo(hours(40));
    assertThat(breach.required()).isEqualTo(hours(62));
    assertThat(breach.mustBeFree()).isEmpty();
    assertThat(breach.evidence()).containsExactlyElementsOf(rota.duties().subList(0, 25));
  }

  @Test
  void ND_LONG_REST_two_months_without_are_told_window_by_window() {
    assertThat(fullShift("2016-01-04 x60  09:00-17:00").breaches("ND-LONG-REST"))
        .extracting(Breach::window)
        .containsExactly(
            period("2016-01-04T09:00", "2016-02-01T09:00"),
            period("2016-02-01T09:00", "2016-02-29T09:00"));
  }

  @Test
  void ND_LONG_REST_an_on_call_rota_has_three_weeks_for_it() {
    String rota =
        """
        2016-01-04 x6  09:00-17:00
        2016-01-11 x6  09:00-17:00
        2016-01-18 x6  09:00-17:00
        2016-01-25 x2  09:00-17:00
        """;
    assertThat(fullShift(rota).breaches("ND-LONG-REST")).isEmpty();
    assertThat(onCall(rota).breaches("ND-LONG-REST")).hasSize(1);
  }

  @Test
  void ND_DUTY_a_rota_that_repeats_is_averaged_over_one_round() {
    String rota =
        """
        2016-01-04 x5  09:00-21:00
        2016-01-11 x4  09:00-22:00
        """;
    assertThat(fullShift(rota).repeating("2016-01-04", 2).breaches("ND-DUTY")).isEmpty();

    Breach breach =
        fullShift(rota + "2016-01-16  09:00-09:30").repeating("2016-01-04", 2).breach("ND-DUTY");
    assertThat(breach.found()).isEqualTo(average(112.5, 14));
    assertThat(breach.required()).isEqualTo(hours(56));
    assertThat(breach.window()).isEqualTo(period("2016-01-04T00:00", "2016-01-18T00:00"));
  }

  @Test
  void ND_WORK_counts_the_work_expected_on_call_and_ND_DUTY_all_of_it() {
    Rota rota =
        onCall(
                """
                2016-01-04 x5  09:00-17:00
                2016-01-09     call 09:00-09:00 16h
                2016-01-10     call 09:00-09:00 1h
                """)
            .spanning("2016-01-04", "2016-01-11");

    assertThat(rota.breach("ND-WORK").found()).isEqualTo(average(56 + 15 / 24.0, 7));
    assertThat(rota.breach("ND-DUTY").found()).isEqualTo(average(79, 7));
    assertThat(rota.limit("ND-WORK").findWindowCap()).isPresent();
    assertThat(rota.limit("ND-DUTY").findWindowCap()).isEmpty();
  }

  @Test
  void ND_REST_the_last_night_of_a_round_is_followed_by_its_first_day() {
    Rota rota =
        fullShift(
                """
                2016-01-04  06:00-12:00
                2016-01-10  20:00-00:00
                """)
            .repeating("2016-01-04", 1);
    Breach breach = rota.breach("ND-REST");

    assertThat(breach.found()).isEqualTo(hours(6));
    assertThat(breach.window()).isEqualTo(period("2016-01-11T00:00", "2016-01-11T06:00"));
  }

  @Test
  void ND_DAYS_a_rota_with_duty_every_day_is_told_once() {
    assertThat(
            fullShift("2016-01-04 x7  09:00-12:00").repeating("2016-01-04", 1).breaches("ND-DAYS"))
        .hasSize(1);
  }
}
