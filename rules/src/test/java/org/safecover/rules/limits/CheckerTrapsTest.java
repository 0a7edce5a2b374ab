package org.safecover.rules.limits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.safecover.domain.judgement.Measure;

/// Mistakes that public rota checkers have made.
class CheckerTrapsTest {

  @Test
  void TRAP_the_window_of_168_hours_moves_by_more_than_whole_days() {
    // From midnight to midnight no seven days hold more than 72 hours; from noon they do.
    Rota rota =
        Rota.of(
            """
            2020-03-02     12:00-00:00
            2020-03-04 x4  08:00-20:00
            2020-03-08     11:00-23:00
            2020-03-09     08:00-12:00
            """);

    assertThat(rota.breach("C16-WEEK").found()).isEqualTo(Hours.hours(76));
    assertThat(rota.breach("C16-WEEK").window())
        .isEqualTo(Rota.period("2020-03-02T12:00", "2020-03-09T12:00"));
  }

  @Test
  void TRAP_weekends_are_not_weekend_days_halved() {
    // Two Saturdays in five weeks are two weekends of five: more than one in three.
    Rota rota = Rota.of("2020-03-07  09:00-17:00\n2020-03-21  09:00-17:00");

    assertThat(rota.spanning("2020-03-02", "2020-04-06").breach("C16-WEEKENDS").found())
        .isEqualTo(new Measure.Frequency(2, 5, "weekends"));
  }

  @Test
  void TRAP_since_2019_one_weekend_in_two_is_too_many() {
    Rota rota = Rota.of("2020-03-07  09:00-17:00\n2020-03-21  09:00-17:00");

    assertThat(rota.spanning("2020-03-02", "2020-03-30").breaches("C16-WEEKENDS")).hasSize(1);
  }

  @Test
  void TRAP_the_fifth_long_day_in_a_row_is_too_many_whatever_its_start() {
    assertThat(Rota.of("2020-03-02 x5  07:00-17:30").breaches("C16-LONG")).hasSize(1);
    assertThat(Rota.of("2020-03-02 x4  07:00-17:30").breaches("C16-LONG")).isEmpty();
  }

  @Test
  void TRAP_hours_are_not_cut_to_whole_ones() {
    assertThat(Rota.of("2020-03-02  08:00-21:01").breaches("C16-SHIFT")).hasSize(1);
    assertThat(Rota.of("2020-03-02  08:00-18:01\n2020-03-03 x4 08:00-18:01").breaches("C16-LONG"))
        .hasSize(1);
  }
}
