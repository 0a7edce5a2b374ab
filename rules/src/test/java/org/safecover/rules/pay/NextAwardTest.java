package org.safecover.rules.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.safecover.domain.figure.Parameters;
import org.safecover.domain.pay.Stage;
import org.safecover.rules.figures.ParameterTexts;

/// A pay award is a row of a table and nothing else.
class NextAwardTest {

  private static final String TABLE = "pay/2016/basic.yaml";
  private static final String ROW =
      """
        "2027-04-01": {fy1: "42000", st3: "70000", source: "An award that a test invents.", confidence: assumed}
      """;

  private static Parameters withTheRow() {
    SortedMap<String, String> texts = new TreeMap<>(ParameterTexts.all());
    texts.computeIfPresent(TABLE, (_, text) -> text.stripTrailing() + "\n" + ROW);
    return Pay.read(texts);
  }

  private static String basic(Stage stage, String day) {
    return Pay.weeks(1, "2017-05-01", "2017-05-01 x5 09:00-17:00")
        .at(stage)
        .by(withTheRow())
        .on(day)
        .total();
  }

  @Test
  void a_row_changes_pay_from_its_day_on_and_not_before() {
    assertThat(basic(Stage.FY1, "2027-03-31")).isEqualTo("41226.00");
    assertThat(basic(Stage.FY1, "2027-04-01")).isEqualTo("42000.00");
    assertThat(basic(Stage.ST3, "2027-04-01")).isEqualTo("70000.00");
  }

  @Test
  void a_stage_that_the_row_leaves_out_keeps_its_pay() {
    assertThat(basic(Stage.ST8, "2027-04-01")).isEqualTo("77348.00");
  }
}
