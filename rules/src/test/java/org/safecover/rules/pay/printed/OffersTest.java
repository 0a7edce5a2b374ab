package org.safecover.rules.pay.printed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safecover.rules.pay.printed.Figures.figure;
import static org.safecover.rules.pay.printed.Figures.on;
import static org.safecover.rules.pay.printed.Printed.words;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safecover.domain.figure.Figure;
import org.safecover.domain.pay.Stage;

/// What was offered from November 2015 to February 2016, and what of it nobody here has read.
class OffersTest {

  private static final List<String> WINDOW =
      words("weekday-from weekday-until saturday-from saturday-until night-from night-until");

  @Test
  void plain_time_ends_earlier_with_every_offer() {
    for (Printed row :
        Printed.rows(
            """
            2015-11 2015-11-04 7 22 7 19 22 7
            2016-01 2016-01-16 7 21 7 17 22 7
            2016-02 2016-02-11 7 21 7 17 21 7
            """)) {
      for (int i = 0; i < WINDOW.size(); i++) {
        assertThat(
                on("pay.offer." + row.name() + ".window." + WINDOW.get(i), row.cells().getFirst()))
            .as("%s of %s", WINDOW.get(i), row.name())
            .isEqualTo(BigDecimal.valueOf(60 * Long.parseLong(row.cells().get(i + 1))));
      }
    }
  }

  @Test
  void the_rates_and_the_average_rise_are_as_announced() {
    assertThat(on("pay.offer.2015-11.rate.night", "2015-11-04")).isEqualTo("50");
    assertThat(on("pay.offer.2015-11.rate.unsocial", "2015-11-04")).isEqualTo("33");
    assertThat(on("pay.offer.2015-11.basic-rise", "2015-11-04")).isEqualTo("11");
    assertThat(on("pay.offer.2016-02.rate.night", "2016-02-11")).isEqualTo("50");
    assertThat(on("pay.offer.2016-02.rate.unsocial", "2016-02-11")).isEqualTo("30");
    assertThat(on("pay.offer.2016-02.basic-rise", "2016-02-11")).isEqualTo("13.5");
    assertThat(on("pay.offer.2016-01.frequent-saturdays", "2016-01-16")).isEqualTo("3");
    assertThat(on("pay.offer.2016-02.frequent-saturdays", "2016-02-11")).isEqualTo("4");
  }

  @Test
  void what_was_not_published_is_not_guessed() {
    for (String offer : words("2015-11 2016-01 2016-02")) {
      notSourced("pay.offer." + offer + ".on-call");
      for (Stage stage : Stage.values()) {
        notSourced("pay.offer." + offer + ".basic." + stage.id());
      }
    }
    notSourced("pay.offer.2016-01.rate.unsocial");
    notSourced("pay.offer.2016-01.basic-rise");
    notSourced("pay.offer.2016-02.rate.saturday-evening");
  }

  @Test
  void every_version_begins_on_the_day_it_was_made() {
    for (Printed row :
        Printed.rows(
            """
            2002          2000-12-01
            2015-11-offer 2015-11-04
            2016-01-offer 2016-01-16
            2016-02-offer 2016-02-11
            2016          2016-08-03
            2019-refresh  2019-12-04
            2026          2026-07-24
            """)) {
      assertThat(Figures.firstDay("pay.contract." + row.name()))
          .hasToString(row.cells().getFirst());
    }
  }

  private static void notSourced(String id) {
    assertThat(figure(id, "2016-06-01")).as(id).isInstanceOf(Figure.NotSourced.class);
  }
}
