package org.safecover.rules.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safecover.rules.limits.Hours.average;
import static org.safecover.rules.limits.Hours.hours;
import static org.safecover.rules.limits.Rota.period;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.safecover.domain.judgement.Breach;
import org.safecover.domain.judgement.Measure;

class WeekendsAndAveragesTest {

  private static Rota rota(String drawn) {
    return Rota.of(drawn);
  }

  @Test
  void C16_WEEKENDS_one_in_two_until_2019_and_one_in_three_since() {
    String twoOfFour =
        """
        D1 x1  09:00-17:00
        D2 x1  09:00-17:00
        """;
    String before = twoOfFour.replace("D1", "2018-03-10").replace("D2", "2018-03-24");
    String since = twoOfFour.replace("D1", "2020-03-07").replace("D2", "2020-03-21");

    assertThat(rota(before).spanning("2018-03-05", "2018-04-02").breaches("C16-WEEKENDS"))
        .isEmpty();
    Rota rota = rota(since).spanning("2020-03-02", "2020-03-30");
    Breach breach = rota.breach("C16-WEEKENDS");
    assertThat(breach.found()).isEqualTo(new Measure.Frequency(2, 4, "weekends"));
    assertThat(breach.required()).isEqualTo(new Measure.Frequency(1, 3, "weekends"));
    assertThat(breach.evidence()).containsExactlyElementsOf(rota.duties());
    assertThat(rota(since).spanning("2020-03-02", "2020-04-13").breaches("C16-WEEKENDS")).isEmpty();
  }

  @Test
  void C16_WEEKENDS_any_work_from_a_minute_past_midnight_on_saturday_counts() {
    String rota = "2020-03-06  16:00-END\n2020-03-13  16:00-END\n2020-03-21  09:00-10:00";

    assertThat(
            rota(rota.replace("END", "00:01"))
                .spanning("2020-03-02", "2020-03-30")
                .breaches("C16-WEEKENDS"))
        .isEmpty();
    assertThat(
            rota(rota.replace("END", "00:02"))
                .spanning("2020-03-02", "2020-03-30")
                .breaches("C16-WEEKENDS"))
        .hasSize(1);
  }

  @Test
  void C16_WEEKENDS_a_night_from_the_last_minute_of_sunday_does_not_count() {
    String rota = "2020-03-08  START-08:00\n2020-03-15  START-08:00";

    assertThat(
            rota(rota.replace("START", "23:59"))
                .spanning("2020-03-02", "2020-03-30")
                .breaches("C16-WEEKENDS"))
        .isEmpty();
    assertThat(
            rota(rota.replace("START", "23:58"))
                .spanning("2020-03-02", "2020-03-30")
                .breaches("C16-WEEKENDS"))
        .hasSize(1);
  }

  @Test
  void C16_AVERAGE_forty_eight_or_fifty_six_when_opted_out() {
    String rota = "2020-03-02 x5  09:00-19:00";
    Breach breach = rota(rota).spanning("2020-03-02", "2020-03-09").breach("C16-AVERAGE");

    assertThat(breach.found()).isEqualTo(average(50, 7));
    assertThat(breach.required()).isEqualTo(hours(48));
    assertThat(rota(rota).optedOut().spanning("2020-03-02", "2020-03-09").breaches("C16-AVERAGE"))
        .isEmpty();
    assertThat(rota(rota).optedOut().schedule())
        .satisfies(schedule ->
            assertThat(Rota.LIMITS.binding(schedule.person()))
                .extracting(limit -> limit.id().text())
                .contains("C16-AVERAGE", "WTR-REST")
                .doesNotContain("WTR-AVERAGE"));
  }

  @Test
  void C16_AVERAGE_the_reference_period_rolls_over_a_longer_rota() {
    StringBuilder rota = new StringBuilder();
    LocalDate monday = LocalDate.of(2020, 1, 6);
    for (int week = 0; week < 40; week++) {
      String hours = week >= 10 && week < 36 ? "09:00-19:00" : "09:00-12:00";
      rota.append(monday.plusWeeks(week)).append(" x5  ").append(hours).append('\n');
    }
    Breach breach = rota(rota.toString()).breach("C16-AVERAGE");

    assertThat(breach.found()).isEqualTo(average(26 * 50, 26 * 7));
    assertThat(breach.window().start())
        .isBetween(
            period("2020-03-14T00:00", "2020-03-15T00:00").start(),
            period("2020-03-16T00:00", "2020-03-17T00:00").start());
  }
}
