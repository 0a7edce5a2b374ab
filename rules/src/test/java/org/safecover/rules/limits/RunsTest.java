package org.safecover.rules.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safecover.rules.limits.Hours.count;
import static org.safecover.rules.limits.Hours.hours;
import static org.safecover.rules.limits.Rota.period;

import org.junit.jupiter.api.Test;
import org.safecover.domain.judgement.Breach;

class RunsTest {

  private static Rota rota(String drawn) {
    return Rota.of(drawn);
  }

  @Test
  void C16_LONG_five_in_a_row_until_2019_and_four_since() {
    String five = "x5  08:00-18:30";
    assertThat(rota("2019-07-29 " + five).breaches("C16-LONG")).isEmpty();

    Breach breach = rota("2019-08-12 " + five).breach("C16-LONG");
    assertThat(breach.found()).isEqualTo(count(5, "long shifts in a row"));
    assertThat(breach.required()).isEqualTo(count(4, "long shifts in a row"));
    assertThat(breach.evidence()).hasSize(5);
  }

  @Test
  void C16_LONG_a_run_across_the_change_is_judged_by_the_day_it_ends() {
    assertThat(rota("2019-08-02 x5  08:00-18:30").breaches("C16-LONG")).isEmpty();
    assertThat(rota("2019-08-03 x5  08:00-18:30").breaches("C16-LONG")).hasSize(1);
  }

  @Test
  void C16_LONG_ten_hours_are_not_long() {
    assertThat(rota("2020-03-02 x6  08:00-18:00").breaches("C16-LONG")).isEmpty();
  }

  @Test
  void C16_LONG_forty_eight_hours_follow_four() {
    String rota =
        """
        2020-03-02 x4  08:00-20:00
        2020-03-07     20:00-22:00
        """;
    assertThat(rota(rota).breaches("C16-LONG")).isEmpty();

    Rota early = rota(rota.replace("20:00-22:00", "19:00-22:00"));
    Breach breach = early.breach("C16-LONG");
    assertThat(breach.found()).isEqualTo(hours(47));
    assertThat(breach.required()).isEqualTo(hours(48));
    assertThat(breach.evidence()).containsExactlyElementsOf(early.duties());
    assertThat(breach.mustBeFree()).contains(period("2020-03-05T20:00", "2020-03-07T19:00"));
  }

  @Test
  void C16_LONG_three_may_be_followed_at_once() {
    assertThat(
            rota("""
            2020-03-02 x3  08:00-20:00
            2020-03-05     08:00-17:00
            """)
                .breaches("C16-LONG"))
        .isEmpty();
  }

  @Test
  void C16_LONG_four_long_nights_call_for_the_stricter_rest() {
    Rota rota =
        rota(
            """
            2020-03-02 x4  20:00-08:00
            2020-03-08     07:00-12:00
            """);

    assertThat(rota.breaches("C16-NIGHT-REST")).isEmpty();
    assertThat(rota.breach("C16-LONG").found()).isEqualTo(hours(47));
  }

  @Test
  void C16_EVENING_four_in_a_row_then_forty_eight_hours() {
    String four = "2020-03-02 x4  12:30-23:30\n";
    assertThat(rota(four + "2020-03-08  08:00-12:00").breaches("C16-EVENING")).isEmpty();
    assertThat(rota(four + "2020-03-07  08:00-12:00").breach("C16-EVENING").found())
        .isEqualTo(hours(32.5));
    assertThat(rota("2020-03-02 x5  12:30-23:30").breaches("C16-EVENING").getFirst().found())
        .isEqualTo(count(5, "long evening shifts in a row"));
  }

  @Test
  void C16_EVENING_starts_before_four_and_ends_after_eleven() {
    assertThat(rota("2020-03-02 x5  12:00-23:00").breaches("C16-EVENING")).isEmpty();
    assertThat(rota("2020-03-02 x5  12:00-23:01").breaches("C16-EVENING")).hasSize(1);
    assertThat(rota("2020-03-02 x5  16:00-03:00").breaches("C16-EVENING")).isEmpty();
    assertThat(rota("2020-03-02 x5  15:30-03:30").breaches("C16-EVENING")).hasSize(1);
    assertThat(rota("2020-03-02 x5  13:30-23:30").breaches("C16-EVENING")).isEmpty();
  }

  @Test
  void C16_NIGHTS_four_in_a_row_are_just_enough() {
    assertThat(rota("2020-03-02 x4  21:00-09:00").breaches("C16-NIGHTS")).isEmpty();
    Breach breach = rota("2020-03-02 x5  21:00-09:00").breach("C16-NIGHTS");

    assertThat(breach.found()).isEqualTo(count(5, "nights in a row"));
    assertThat(breach.evidence()).hasSize(5);
  }

  @Test
  void C16_NIGHTS_three_hours_between_eleven_and_six_make_a_night() {
    assertThat(rota("2020-03-02 x5  16:00-02:00").breaches("C16-NIGHTS")).hasSize(1);
    assertThat(rota("2020-03-02 x5  16:00-01:59").breaches("C16-NIGHTS")).isEmpty();
    assertThat(rota("2020-03-02 x5  03:00-11:00").breaches("C16-NIGHTS")).hasSize(1);
    assertThat(rota("2020-03-02 x5  03:01-11:00").breaches("C16-NIGHTS")).isEmpty();
    assertThat(rota("2020-03-02 x5  call 20:00-08:00 3h").breaches("C16-NIGHTS")).isEmpty();
  }

  @Test
  void C16_NIGHTS_the_hours_of_a_night_are_elapsed_hours() {
    // 23:00 to 01:30 is three and a half hours when the clocks go back at 02:00 to 01:00.
    assertThat(rota("2020-10-21 x5  16:00-02:00").breaches("C16-NIGHTS")).hasSize(1);
    assertThat(
            rota("2020-10-21 x3  16:00-02:00\n2020-10-24  16:00-01:00\n2020-10-25  16:00-02:00")
                .breaches("C16-NIGHTS"))
        .isEmpty();
    assertThat(
            rota("2020-03-25 x3  16:00-02:00\n2020-03-28  16:00-02:30\n2020-03-29  16:00-02:00")
                .breaches("C16-NIGHTS"))
        .isEmpty();
  }

  @Test
  void C16_NIGHT_REST_since_2019_forty_six_hours_follow_a_single_night() {
    String rota =
        """
        DAY1  20:00-08:00
        DAY3  20:00-23:00
        """;
    String before = rota.replace("DAY1", "2019-07-29").replace("DAY3", "2019-07-31");
    String since = rota.replace("DAY1", "2019-08-12").replace("DAY3", "2019-08-14");

    assertThat(rota(before).breaches("C16-NIGHT-REST")).isEmpty();
    Breach breach = rota(since).breach("C16-NIGHT-REST");
    assertThat(breach.found()).isEqualTo(hours(36));
    assertThat(breach.required()).isEqualTo(hours(46));
    assertThat(breach.mustBeFree()).contains(period("2019-08-13T08:00", "2019-08-14T20:00"));
  }

  @Test
  void C16_NIGHT_REST_until_2019_three_nights_call_for_it() {
    assertThat(
            rota("2018-03-05 x2  20:00-08:00\n2018-03-08  08:00-17:00").breaches("C16-NIGHT-REST"))
        .isEmpty();
    assertThat(
            rota("2018-03-05 x3  20:00-08:00\n2018-03-09  08:00-17:00")
                .breach("C16-NIGHT-REST")
                .found())
        .isEqualTo(hours(24));
    assertThat(
            rota("2018-03-05 x3  20:00-08:00\n2018-03-10  06:00-17:00").breaches("C16-NIGHT-REST"))
        .isEmpty();
  }

  @Test
  void C16_NIGHT_REST_duty_on_call_is_not_rest() {
    assertThat(
            rota("2020-03-02  20:00-08:00  \n2020-03-03  call 17:00-08:00 2h")
                .breach("C16-NIGHT-REST")
                .found())
        .isEqualTo(hours(9));
  }

  @Test
  void C16_DAYS_eight_in_a_row_until_2019_and_seven_since_then_forty_eight_hours() {
    assertThat(rota("2019-03-04 x8  09:00-17:00").breaches("C16-DAYS")).isEmpty();
    assertThat(rota("2020-03-02 x7  09:00-17:00").breaches("C16-DAYS")).isEmpty();
    assertThat(rota("2020-03-02 x8  09:00-17:00").breaches("C16-DAYS").getFirst().found())
        .isEqualTo(count(8, "working days in a row"));
    assertThat(
            rota("2020-03-02 x7  09:00-17:00\n2020-03-10  16:00-20:00").breach("C16-DAYS").found())
        .isEqualTo(hours(47));
    assertThat(rota("2020-03-02 x7  09:00-17:00\n2020-03-10  17:00-20:00").breaches("C16-DAYS"))
        .isEmpty();
  }

  @Test
  void C16_DAYS_several_duties_on_one_day_are_one_day() {
    assertThat(rota("2020-03-02 x7  09:00-12:00  13:00-17:00").breaches("C16-DAYS")).isEmpty();
  }
}
