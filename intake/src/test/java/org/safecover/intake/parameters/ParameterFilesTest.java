package org.safecover.intake.parameters;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.safecover.domain.figure.Confidence;
import org.safecover.domain.figure.Figure;
import org.safecover.domain.figure.Parameter;
import org.safecover.domain.figure.Parameters;
import org.safecover.domain.figure.Unit;
import org.safecover.intake.Intake;
import org.safecover.intake.Problem;

class ParameterFilesTest {

  private static final String REST =
      """
      id: limits.example.rest
      title: Rest between shifts
      unit: hours
      applies_to: the day the earlier shift starts, site time
      checked_on: 2026-11-23
      values:
        2016-08-03: {value: "11", source: "Contract, paragraph 19", confidence: sourced}
        "2019-08-07": {not_sourced: "nobody has read the new text"}
        2026-10-01: {ended: true, source: "Agreement, clause 9"}
      """;

  @Test
  void a_parameter_is_read_with_each_date_and_how_sure_we_are() {
    Parameter rest = facts(Map.of("rest.yaml", REST)).all().iterator().next();

    assertThat(rest.id()).hasToString("limits.example.rest");
    assertThat(rest.unit()).isEqualTo(Unit.HOURS);
    assertThat(rest.checkedOn()).isEqualTo(LocalDate.of(2026, 11, 23));
    assertThat(rest.values().findOn(LocalDate.of(2016, 8, 2))).isEmpty();
    assertThat(rest.values().on(LocalDate.of(2016, 8, 3)))
        .isEqualTo(
            new Figure.Known(new BigDecimal("11"), "Contract, paragraph 19", Confidence.SOURCED));
    assertThat(rest.values().on(LocalDate.of(2019, 8, 7)))
        .isEqualTo(new Figure.NotSourced("nobody has read the new text"));
    assertThat(rest.values().on(LocalDate.of(2027, 1, 1)))
        .isEqualTo(new Figure.Ended("Agreement, clause 9"));
  }

  @Test
  void every_problem_of_every_file_is_listed_at_once() {
    String bad =
        """
        id: Limits Example
        title: Rest
        unit: fortnights
        applies_to: any day
        checked_on: yesterday
        extra: 1
        values:
          2016-08-03: {value: "eleven", confidence: sourced}
          2016-13-03: {value: "11", source: "x", confidence: hearsay}
          2017-01-01: {source: "x"}
          2018-01-01: {value: "1", not_sourced: "both", source: "x", confidence: general}
        """;

    assertThat(problems(Map.of("a.yaml", bad, "b.yaml", "values: [", "c.yaml", "id: limits.c")))
        .extracting(Problem::toString)
        .anyMatch(p -> p.startsWith("a.yaml, row 1, column id: found 'Limits Example'"))
        .anyMatch(p -> p.startsWith("a.yaml, row 3, column unit: found 'fortnights'; write one of"))
        .anyMatch(p -> p.startsWith("a.yaml, row 5, column checked_on: found 'yesterday'"))
        .anyMatch(p -> p.startsWith("a.yaml, row 6, column extra: found an unknown key"))
        .anyMatch(p -> p.contains("row 8") && p.contains("found 'eleven'; write a number"))
        .anyMatch(p -> p.contains("row 8") && p.contains("found no key 'source'"))
        .anyMatch(p -> p.contains("row 9") && p.contains("write a date as 2016-01-12"))
        .anyMatch(p -> p.contains("row 9") && p.contains("found 'hearsay'"))
        .anyMatch(p -> p.contains("row 10") && p.contains("0 of value, not_sourced and ended"))
        .anyMatch(p -> p.contains("row 11") && p.contains("2 of value, not_sourced and ended"))
        .anyMatch(p -> p.startsWith("b.yaml"))
        .anyMatch(p -> p.startsWith("c.yaml") && p.contains("found no key 'values'"));
  }

  @Test
  void an_id_that_two_files_use_is_refused() {
    assertThat(problems(Map.of("a.yaml", REST, "b.yaml", REST)))
        .extracting(Problem::toString)
        .containsExactly(
            "b.yaml, row 1: found the parameter 'limits.example.rest' again; give it an id of its"
                + " own; a.yaml has this one");
  }

  private static Parameters facts(Map<String, String> texts) {
    return switch (ParameterFiles.read(new TreeMap<>(texts))) {
      case Intake.Facts<Parameters>(var parameters) -> parameters;
      case Intake.Unusable<Parameters>(var problems) -> throw new AssertionError(problems);
    };
  }

  private static List<Problem> problems(Map<String, String> texts) {
    return switch (ParameterFiles.read(new TreeMap<>(texts))) {
      case Intake.Facts<Parameters>(var parameters) -> throw new AssertionError(parameters.all());
      case Intake.Unusable<Parameters>(var problems) -> problems;
    };
  }
}
