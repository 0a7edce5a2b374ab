package org.safecover.report.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.safecover.domain.figure.Figure;
import org.safecover.domain.figure.ParameterId;
import org.safecover.domain.pay.Stage;
import org.safecover.rules.pay.PayContracts;

/// The page that answers the claim of 12 January 2016 is kept true.
final class ElevenPercentTest {

  private static final Path PAGE = RealComparison.ROOT.resolve("docs/the-eleven-percent.md");

  @Test
  void COMPARE_70_the_page_about_the_eleven_percent_says_what_is_worked_out() throws IOException {
    String text = ElevenPercentPage.text();
    if ("rewrite".equals(System.getProperty("golden"))) {
      Files.writeString(PAGE, text);
    }

    assertThat(text).isEqualTo(Files.readString(PAGE));
  }

  /// The page treats these stages as one.
  @Test
  void COMPARE_71_stages_that_the_page_names_together_are_paid_alike() {
    var day = PayContracts.of(RealComparison.PARAMETERS).find("2016").orElseThrow().made();
    for (Stage stage : new Stage[] {Stage.ST3, Stage.ST5, Stage.ST6, Stage.ST7, Stage.ST8}) {
      assertThat(basic(stage, day)).isEqualTo(basic(Stage.ST4, day));
    }
    assertThat(basic(Stage.CT2, day)).isEqualTo(basic(Stage.CT1, day));
  }

  private static Object basic(Stage stage, LocalDate day) {
    var id = new ParameterId("pay.2016.basic." + stage.id());
    var figure = RealComparison.PARAMETERS.parameter(id).values().on(day);
    return switch (figure) {
      case Figure.Known known -> known.value();
      case Figure other -> throw new AssertionError(other.toString());
    };
  }
}
