package org.safecover.app.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safecover.domain.figure.Parameters;
import org.safecover.rules.pay.line.Assumable;
import org.safecover.rules.pay.line.Assumption;

/// Reading what a user assumes.
final class AssumptionsTest {

  private static final Parameters PARAMETERS = Figures.read();

  @Test
  void ASSUME_01_a_percentage_is_read_with_or_without_its_sign() {
    assertThat(only("basic-rise=11%").least()).isEqualByComparingTo("11");
    assertThat(only("Basic-Rise=13.5").most()).isEqualByComparingTo("13.5");
    assertThat(only("basic-rise=11%").written()).isEqualTo("11%");
  }

  @Test
  void ASSUME_02_two_dots_span_all_between() {
    Assumption span = only("unsocial-rate=33%..50%");

    assertThat(span.isSpan()).isTrue();
    assertThat(span.least()).isEqualByComparingTo("33");
    assertThat(span.most()).isEqualByComparingTo("50");
  }

  @Test
  void ASSUME_03_days_hours_and_frequencies_are_plain_numbers() {
    assertThat(only("leave-days=27").least()).isEqualByComparingTo("27");
    assertThat(only("standard-day=7.5").least()).isEqualByComparingTo("7.5");
    assertThat(only("whole-time-weekends=1:6").least()).isEqualByComparingTo(BigDecimal.valueOf(6));
    assertThat(only("whole-time-calls=8").least()).isEqualByComparingTo("8");
  }

  @Test
  void ASSUME_04_words_are_a_chart_a_point_or_a_stage() {
    assertThat(only("on-call-bands=flowchart").written()).isEqualTo("flowchart");
    assertThat(only("scale-point=STR-core-min").written()).isEqualTo("str-core-min");
    assertThat(only("stage=ST4").written()).isEqualTo("st4");
  }

  @Test
  void ASSUME_05_every_problem_is_named_at_once_with_what_would_be_right() {
    Assumptions read =
        parse(
            "pay-rise=11%",
            "basic-rise=eleven",
            "basic-rise=12%",
            "unsocial-rate=50%..33%",
            "scale-point=str-core-9",
            "stage=st9",
            "leave-days=300",
            "whole-time-weekends=0",
            "on-call-bands=guess");

    assertThat(read.all()).isEmpty();
    assertThat(read.problems()).hasSize(9);
    assertThat(read.problems().getFirst()).contains("pay-rise=11%", "basic-rise, unsocial-rate");
    assertThat(read.problems().get(1)).contains("'eleven'", "such as 11%");
    assertThat(read.problems().get(2)).contains("twice");
    assertThat(read.problems()).anyMatch(line -> line.contains("'300'") && line.contains("200"));
    assertThatThrownBy(read::orUnusable).isInstanceOf(UnusableInput.class);
  }

  @Test
  void ASSUME_06_every_assumable_figure_can_be_read() {
    List<String> typed =
        Arrays.stream(Assumable.values()).map(what -> what.text() + "=" + example(what)).toList();

    Assumptions read = Assumptions.parse(typed, PARAMETERS);

    assertThat(read.problems()).isEmpty();
    assertThat(read.all()).hasSameSizeAs(Assumable.values());
  }

  private static String example(Assumable what) {
    return switch (what.kind()) {
      case PERCENT -> "10%..12%";
      case DAYS -> "27..32";
      case HOURS -> "8";
      case ONE_IN -> "1:6";
      case READING -> "flowchart";
      case POINT -> "str-3";
      case STAGE -> "st4";
    };
  }

  private static Assumption only(String typed) {
    return parse(typed).orUnusable().getFirst();
  }

  private static Assumptions parse(String... typed) {
    return Assumptions.parse(List.of(typed), PARAMETERS);
  }
}
