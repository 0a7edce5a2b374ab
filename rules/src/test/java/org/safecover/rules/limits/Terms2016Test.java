package org.safecover.rules.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safecover.rules.limits.Hours.hours;
import static org.safecover.rules.limits.Rota.period;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.safecover.domain.judgement.Breach;

class Terms2016Test {

  private static Rota rota(String drawn) {
    return Rota.of(drawn);
  }

  @Test
  void C16_REST_eleven_hours_are_just_enough_and_ten_and_a_half_are_not() {
    String rota =
        """
        2020-03-02  08:30-21:00
        2020-03-03  08:00-17:00
        """;
    assertThat(rota(rota).breaches("C16-REST")).isEmpty();

    Rota late = rota(rota.replace("21:00", "21:30"));
    Breach breach = late.breach("C16-REST");
    assertThat(breach.found()).isEqualTo(hours(10.5));
    assertThat(breach.required()).isEqualTo(hours(11));
    assertThat(breach.evidence()).containsExactlyElementsOf(late.duties());
    assertThat(breach.mustBeFree()).contains(period("2020-03-02T21:30", "2020-03-03T08:00"));
  }

  @Test
  void C16_REST_duty_on_call_between_shifts_neither_breaks_nor_makes_rest() {
    assertThat(
            rota("""
            2020-03-02  08:00-17:00  call 17:00-08:00 2h
            2020-03-03  08:00-17:00
            """)
                .breaches("C16-REST"))
        .isEmpty();
    assertThat(
            rota("""
            2020-03-02  08:00-22:00  call 22:00-08:00 2h
            2020-03-03  08:00-17:00
            """)
                .breaches("C16-REST"))
        .hasSize(1);
  }

  @Test
  void C16_rules_do_not_speak_of_days_before_the_contract() {
    String rota =
        """
        2016-08-01  06:00-22:00
        2016-08-02  06:00-22:00
        2016-08-03  06:00-22:00
        """;
    Breach breach = rota(rota).breach("C16-SHIFT");
    assertThat(breach.window()).isEqualTo(period("2016-08-03T06:00", "2016-08-03T22:00"));

    Judgement before = rota("2016-01-12  06:00-22:00").judgedBy("C16-SHIFT");
    assertThat(before.breaches()).isEmpty();
    assertThat(before.notJudged()).contains("It is not in force on the days of this rota.");
  }

  @Test
  void C16_rules_as_at_a_later_day_judge_an_earlier_rota() {
    Rota rota =
        rota("2016-01-12  06:00-22:00").by(Limits.asAt(Rota.FIGURES, LocalDate.of(2016, 8, 3)));

    assertThat(rota.breach("C16-SHIFT").found()).isEqualTo(hours(16));
  }

  @Test
  void C16_SHIFT_thirteen_hours_are_just_enough_and_nights_count_elapsed_hours() {
    assertThat(rota("2020-03-02  08:00-21:00").breaches("C16-SHIFT")).isEmpty();
    assertThat(rota("2020-03-02  08:00-21:15").breach("C16-SHIFT").found()).isEqualTo(hours(13.25));
    assertThat(rota("2020-10-24  20:00-08:30").breach("C16-SHIFT").found()).isEqualTo(hours(13.5));
    assertThat(rota("2020-03-28  20:00-10:00").breaches("C16-SHIFT")).isEmpty();
    assertThat(rota("2020-03-02  call 08:00-08:00 6h").breaches("C16-SHIFT")).isEmpty();
  }

  @Test
  void C16_WEEK_seventy_two_hours_in_168_are_just_enough() {
    assertThat(rota("2020-03-02 x6  08:00-20:00").breaches("C16-WEEK")).isEmpty();

    Rota rota = rota("2020-03-02 x6  08:00-20:00\n2020-03-09  07:59-08:00");
    Breach breach = rota.breach("C16-WEEK");
    assertThat(breach.found()).isEqualTo(hours(72 + 1 / 60.0));
    assertThat(breach.required()).isEqualTo(hours(72));
    assertThat(breach.window()).isEqualTo(period("2020-03-02T08:00", "2020-03-09T08:00"));
    assertThat(breach.evidence()).containsExactlyElementsOf(rota.duties());
  }

  @Test
  void C16_WEEK_a_window_that_ends_as_a_duty_ends_may_be_the_worst() {
    // From its first start, 168 hours hold 62; up to its last end they hold 74.
    Rota rota =
        rota(
            """
            2020-03-02  08:00-10:00
            2020-03-04 x5  08:00-20:00
            2020-03-09  08:00-20:00
            2020-03-10  08:00-10:00
            """);
    Breach breach = rota.breach("C16-WEEK");

    assertThat(breach.found()).isEqualTo(hours(74));
    assertThat(breach.window()).isEqualTo(period("2020-03-03T10:00", "2020-03-10T10:00"));
    assertThat(breach.evidence()).doesNotContain(rota.duty(0)).hasSize(7);
  }

  @Test
  void C16_WEEK_only_the_part_of_a_night_inside_the_window_counts() {
    Rota rota = rota("2020-03-02 x7  20:00-07:00");

    assertThat(rota.breaches("C16-WEEK").getFirst().found()).isEqualTo(hours(77));
    assertThat(
            rota("2020-03-01  20:00-08:00\n2020-03-03 x6  08:00-20:00")
                .judgedBy("C16-WEEK")
                .nearest()
                .orElseThrow()
                .found())
        .isEqualTo(hours(72));
  }

  @Test
  void C16_WEEK_duty_on_call_counts_the_work_expected_in_it() {
    assertThat(
            rota("""
            2020-03-02 x5  08:00-20:00
            2020-03-07     call 08:00-08:00 12h
            """)
                .breaches("C16-WEEK"))
        .isEmpty();
    assertThat(
            rota("""
            2020-03-02 x5  08:00-20:00
            2020-03-07     call 08:00-08:00 12h30m
            """)
                .breach("C16-WEEK")
                .found())
        .isEqualTo(hours(72.5));
  }

  @Test
  void C16_WEEK_168_hours_are_elapsed_hours_when_the_clocks_change() {
    // The week of the October change has 169 hours: Sunday 08:00 to Sunday 07:00.
    String rota =
        """
        2020-10-19 x6  08:00-20:00
        2020-10-26     07:00-08:00
        """;
    assertThat(rota(rota).breaches("C16-WEEK")).isEmpty();
    assertThat(rota(rota.replace("07:00-08:00", "06:00-07:00")).breach("C16-WEEK").found())
        .isEqualTo(hours(73));
  }

  @Test
  void C16_WEEK_the_last_days_of_a_round_are_followed_by_its_first() {
    String days =
        """
        2020-03-02 x3  08:00-20:00
        2020-03-12 x4  08:00-20:00
        """;
    Breach breach = rota(days).repeating("2020-03-02", 2).breach("C16-WEEK");

    assertThat(breach.found()).isEqualTo(hours(84));
    assertThat(breach.window()).isEqualTo(period("2020-03-11T20:00", "2020-03-18T20:00"));
    assertThat(rota(days).breaches("C16-WEEK")).isEmpty();
  }
}
