package org.safecover.rules.pay.printed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safecover.rules.pay.printed.Figures.figure;
import static org.safecover.rules.pay.printed.Figures.on;
import static org.safecover.rules.pay.printed.Printed.words;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safecover.domain.figure.Figure;

/// The national locum rates and the fines, which are printed to the penny and do not recompute.
class LocumsAndFinesTest {

  private static final List<String> POINTS = words("np1 np2 np3 np4");

  @Test
  void the_national_locum_rates_are_as_printed() {
    for (Printed row :
        Printed.rows(
            """
            hourly   2017-04-01 15.58 18.03 21.34 27.04
            enhanced 2017-04-01 21.34 24.70 29.22 37.04
            on-call  2017-04-01 30.85 35.72 41.31 52.36
            hourly   2018-10-01 15.89 18.39 21.76 27.58
            enhanced 2018-10-01 21.76 25.19 29.81 37.78
            on-call  2018-10-01 31.47 36.43 42.14 53.41
            """)) {
      String day = row.cells().getFirst();
      assertThat(POINTS)
          .extracting(point -> locum(row.name(), point, day).toPlainString())
          .containsExactlyElementsOf(row.cells().subList(1, 5));
    }
  }

  @Test
  void an_enhanced_locum_hour_cannot_be_worked_out_from_the_printed_plain_one() {
    assertThat(locum("hourly", "np3", "2017-04-01").multiply(new BigDecimal("1.37")))
        .isEqualTo("29.2358");
    assertThat(locum("enhanced", "np3", "2017-04-01")).isEqualTo("29.22");
  }

  @Test
  void locum_rates_after_2018_are_not_guessed_but_fines_rest_on_those_of_2018() {
    for (String point : POINTS) {
      assertThat(figure("pay.2016.locum.hourly." + point, "2019-04-01"))
          .isInstanceOf(Figure.NotSourced.class);
      assertThat(on("pay.2016.fine.hourly-base." + point, "2019-08-23"))
          .isEqualTo(locum("hourly", point, "2018-10-01"));
    }
  }

  @Test
  void the_printed_parts_of_a_fine_do_not_add_up_to_the_printed_whole() {
    assertThat(on("pay.2016.fine.hour.doctor-np1", "2017-04-01")).isEqualTo("23.37");
    assertThat(on("pay.2016.fine.hour.guardian-np1", "2017-04-01")).isEqualTo("27.69");
    assertThat(on("pay.2016.fine.hour.total-np1", "2017-04-01")).isEqualTo("51.05");
  }

  @Test
  void the_doctor_gets_one_and_a_half_times_the_locum_rate_of_a_fine_of_four_times() {
    assertThat(on("pay.2016.fine.doctor-share", "2017-04-01")).isEqualTo("150");
    assertThat(on("pay.2016.fine.multiple", "2017-04-01")).isEqualTo("4");
    assertThat(locum("hourly", "np1", "2017-04-01").multiply(new BigDecimal("1.5")))
        .isEqualByComparingTo("23.37");
  }

  @Test
  void the_fines_of_2026_over_exception_reports_are_not_guessed() {
    for (String name : words("access information")) {
      assertThat(figure("pay.2016.fine.report." + name, "2026-01-26"))
          .isInstanceOf(Figure.NotSourced.class);
    }
  }

  private static BigDecimal locum(String kind, String point, String day) {
    return on("pay.2016.locum." + kind + "." + point, day);
  }
}
