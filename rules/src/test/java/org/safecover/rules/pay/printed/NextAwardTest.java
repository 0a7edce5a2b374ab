package org.safecover.rules.pay.printed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.safecover.domain.figure.Figure;
import org.safecover.domain.figure.ParameterId;
import org.safecover.domain.figure.Parameters;
import org.safecover.rules.figures.ParameterTexts;

class NextAwardTest {

  private static final String AWARD =
      """
        "2027-04-01": {fy1: "43000", st8: "80000", source: "Circular of 2027", confidence: sourced}
      """;

  @Test
  void next_year_s_pay_award_is_one_row_in_one_file() {
    TreeMap<String, String> texts = new TreeMap<>(ParameterTexts.all());
    texts.computeIfPresent("pay/2016/basic.yaml", (_, text) -> text + AWARD);

    Parameters after = Figures.read(texts);

    assertThat(value(after, "fy1", "2027-03-31")).isEqualTo("41226");
    assertThat(value(after, "fy1", "2027-04-01")).isEqualTo("43000");
    assertThat(value(after, "st8", "2027-03-31")).isEqualTo("77348");
    assertThat(value(after, "st8", "2027-04-01")).isEqualTo("80000");
    assertThat(value(after, "fy2", "2027-04-01")).isEqualTo("47610");
    assertThat(value(Figures.ALL, "fy1", "2027-04-01")).isEqualTo("41226");
  }

  private static String value(Parameters parameters, String stage, String day) {
    return switch (parameters
        .parameter(new ParameterId("pay.2016.basic." + stage))
        .values()
        .on(LocalDate.parse(day))) {
      case Figure.Known(var value, _, _) -> value.toPlainString();
      case Figure.NotSourced(var reason) -> reason;
      case Figure.Ended(var source) -> source;
    };
  }
}
