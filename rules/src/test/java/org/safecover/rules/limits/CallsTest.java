package org.safecover.rules.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safecover.rules.limits.Hours.count;
import static org.safecover.rules.limits.Hours.hours;

import org.junit.jupiter.api.Test;
import org.safecover.domain.judgement.Breach;

class CallsTest {

  @Test
  void C16_CALL_LENGTH_a_day_is_just_enough() {
    assertThat(Rota.of("2020-03-02  call 09:00-09:00 4h").breaches("C16-CALL-LENGTH")).isEmpty();

    Rota rota = Rota.of("2020-03-02  call 09:00-17:00 1h  call 17:00-09:30 3h");
    Breach breach = rota.breach("C16-CALL-LENGTH");
    assertThat(breach.found()).isEqualTo(hours(24.5));
    assertThat(breach.required()).isEqualTo(hours(24));
    assertThat(breach.evidence()).containsExactlyElementsOf(rota.duties());
  }

  @Test
  void C16_CALL_LENGTH_the_october_day_has_an_hour_more() {
    assertThat(Rota.of("2020-10-24  call 09:00-09:00 4h").breach("C16-CALL-LENGTH").found())
        .isEqualTo(hours(25));
    assertThat(Rota.of("2020-03-28  call 09:00-09:00 4h").breaches("C16-CALL-LENGTH")).isEmpty();
  }

  @Test
  void C16_CALL_ROW_two_days_in_a_row_only_on_saturday_and_sunday() {
    assertThat(
            Rota.of("2020-03-07  call 09:00-09:00 4h\n2020-03-08  call 09:00-09:00 4h")
                .breaches("C16-CALL-ROW"))
        .isEmpty();
    Breach breach =
        Rota.of("2020-03-02  call 17:00-09:00 4h\n2020-03-03  call 17:00-09:00 4h")
            .breach("C16-CALL-ROW");
    assertThat(breach.found()).isEqualTo(count(2, "periods on call in a row"));
    assertThat(breach.required()).isEqualTo(count(1, "periods on call in a row"));
    assertThat(
            Rota.of("2020-03-02  call 17:00-09:00 4h\n2020-03-04  call 17:00-09:00 4h")
                .breaches("C16-CALL-ROW"))
        .isEmpty();
  }

  @Test
  void C16_CALL_ROW_friday_to_sunday_is_one_too_many() {
    assertThat(
            Rota.of(
                    """
                    2020-03-06  call 17:00-09:00 4h
                    2020-03-07  call 09:00-09:00 4h
                    2020-03-08  call 09:00-09:00 4h
                    """)
                .breach("C16-CALL-ROW")
                .evidence())
        .hasSize(3);
  }

  @Test
  void C16_CALL_WEEK_three_in_seven_days_are_just_enough() {
    String three =
        """
        2020-03-02  call 17:00-09:00 4h
        2020-03-04  call 17:00-09:00 4h
        2020-03-06  call 17:00-09:00 4h
        """;
    assertThat(Rota.of(three).breaches("C16-CALL-WEEK")).isEmpty();
    assertThat(Rota.of(three + "2020-03-09  call 17:00-09:00 4h").breaches("C16-CALL-WEEK"))
        .isEmpty();
    assertThat(Rota.of(three + "2020-03-08  call 17:00-09:00 4h").breach("C16-CALL-WEEK").found())
        .isEqualTo(count(4, "periods on call"));
  }

  @Test
  void C16_CALL_AFTER_ten_hours_on_the_next_day_are_just_enough() {
    String rota = "2020-03-02  call 17:00-08:00 4h\n2020-03-03  08:00-18:00";
    assertThat(Rota.of(rota).breaches("C16-CALL-AFTER")).isEmpty();
    assertThat(Rota.of(rota).judgedBy("C16-CALL-AFTER").nearest().orElseThrow().found())
        .isEqualTo(hours(10));

    Rota longer = Rota.of(rota.replace("18:00", "18:30"));
    Breach breach = longer.breach("C16-CALL-AFTER");
    assertThat(breach.found()).isEqualTo(hours(10.5));
    assertThat(breach.evidence()).containsExactlyElementsOf(longer.duties());
    assertThat(
            Rota.of(rota.replace("03-03", "03-04").replace("18:00", "20:00"))
                .breaches("C16-CALL-AFTER"))
        .isEmpty();
  }
}
