package org.safecover.rules.pay.printed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safecover.rules.pay.printed.Figures.figure;
import static org.safecover.rules.pay.printed.Figures.on;
import static org.safecover.rules.pay.printed.Printed.part;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safecover.domain.figure.Figure;

/// The banding tables of the 2002 contract, by the rule that every printed pound of them follows:
/// the exact percentage, up to the next whole pound.
class BandSupplementsTest {

  private static final String STRIKE = "2016-01-12";

  @Test
  void the_bands_are_the_printed_percentages() {
    for (Printed row :
        Printed.rows(
            """
            3 100
            2a 80
            2b 50
            1a 50
            1b 40
            1c 20
            none 0
            f1-unbanded 5
            fa 50
            fb 40
            fc 20
            gp 45
            """)) {
      assertThat(on("pay.2002.band." + row.name(), STRIKE)).isEqualTo(row.cells().getFirst());
    }
  }

  @Test
  void an_unbanded_foundation_year_1_post_earns_5_per_cent_from_2010_on() {
    assertThat(Figures.find("pay.2002.band.f1-unbanded", "2010-03-31")).isEmpty();
    assertThat(on("pay.2002.band.f1-unbanded", "2010-04-01")).isEqualTo("5");
  }

  @Test
  void the_supplement_of_a_gp_registrar_is_that_of_the_day_the_contract_was_made() {
    for (Printed row :
        Printed.rows(
            """
            2007-03-31 65
            2007-04-01 55
            2008-03-31 55
            2008-04-01 50
            2009-03-31 50
            2009-04-01 45
            2016-01-12 45
            """)) {
      assertThat(on("pay.2002.band.gp", row.name())).isEqualTo(row.cells().getFirst());
    }
  }

  @Test
  void full_time_supplements_of_2015_are_rounded_up_to_the_pound() {
    for (Printed row :
        Printed.rows(
            """
            f1.min  22,636 18,109 11,318  9,055 4,528
            f1.1    24,049 19,240 12,025  9,620 4,810
            f1.2    25,461 20,369 12,731 10,185 5,093
            f2.min  28,076 22,461 14,038 11,231 5,616
            str.min 30,002 24,002 15,001 12,001 6,001
            str.2   34,402 27,522 17,201 13,761 6,881
            str.9   47,175 37,740 23,588 18,870 9,435
            """)) {
      assertThat(List.of("3", "2a", "2b", "1b", "1c"))
          .extracting(band -> supplement(row.name(), band).toPlainString())
          .containsExactlyElementsOf(row.cells());
      assertThat(supplement(row.name(), "1a")).isEqualTo(supplement(row.name(), "2b"));
    }
  }

  @Test
  void rounding_to_the_nearest_pound_would_print_another_supplement() {
    assertThat(supplement("f1.min", "1b")).isEqualTo("9055");
    assertThat(on("pay.2002.basic.f1.min", STRIKE).multiply(new BigDecimal("0.40")))
        .isEqualTo("9054.40");
  }

  @Test
  void part_time_basic_is_rounded_up_before_the_supplement_is_taken_of_it() {
    for (Printed row :
        Printed.rows(
            """
            f1.min f5 11,318 5,659 4,528 2,264
            f1.min f6 13,582 6,791 5,433 2,717
            f1.min f7 15,846 7,923 6,339 3,170
            f1.min f8 18,109 9,055 7,244 3,622
            f1.min f9 20,373 10,187 8,150 4,075
            str.3  f6 21,572 10,786 8,629 4,315
            """)) {
      String f = row.cells().getFirst();
      BigDecimal basic =
          part(on("pay.2002.part-time." + f, STRIKE), on("pay.2002.basic." + row.name(), STRIKE));
      assertThat(basic).isEqualTo(row.cells().get(1));
      assertThat(List.of("fa", "fb", "fc"))
          .extracting(band -> part(on("pay.2002.band." + band, STRIKE), basic).toPlainString())
          .containsExactlyElementsOf(row.cells().subList(2, 5));
    }
  }

  @Test
  void the_part_time_numbers_begin_at_20_hours_and_end_before_40() {
    for (Printed row :
        Printed.rows(
            """
            f5 20
            f6 24
            f7 28
            f8 32
            f9 36
            full 40
            """)) {
      assertThat(on("pay.2002.part-time-hours." + row.name(), STRIKE))
          .isEqualTo(row.cells().getFirst());
    }
  }

  @Test
  void which_band_an_on_call_rota_gets_is_not_guessed() {
    assertThat(figure("pay.2002.on-call-mapping", STRIKE)).isInstanceOf(Figure.NotSourced.class);
  }

  @Test
  void the_locum_rates_of_2015_are_as_printed() {
    for (Printed row :
        Printed.rows(
            """
            f1 11.53
            f2 14.35
            str-lower 16.87
            str-higher 18.59
            """)) {
      assertThat(on("pay.2002.locum." + row.name(), STRIKE)).isEqualTo(row.cells().getFirst());
    }
    assertThat(on("pay.2002.locum-rate.la", STRIKE)).isEqualTo("180");
    assertThat(on("pay.2002.locum-rate.lb", STRIKE)).isEqualTo("150");
    assertThat(on("pay.2002.locum-rate.lc", STRIKE)).isEqualTo("140");
    assertThat(on("pay.2002.locum-rate.ll", STRIKE)).isEqualTo("120");
  }

  private static BigDecimal supplement(String point, String band) {
    return part(on("pay.2002.band." + band, STRIKE), on("pay.2002.basic." + point, STRIKE));
  }
}
