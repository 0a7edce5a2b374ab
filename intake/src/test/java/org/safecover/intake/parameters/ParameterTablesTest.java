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
import org.safecover.domain.figure.ParameterId;
import org.safecover.domain.figure.Parameters;
import org.safecover.domain.figure.Unit;
import org.safecover.intake.Intake;
import org.safecover.intake.Problem;

class ParameterTablesTest {

  private static final String BASIC =
      """
      id: pay.example.basic
      title: Basic pay of a year
      unit: GBP
      applies_to: the day the pay is for
      checked_on: "2026-11-23"
      columns:
        fy1: foundation year 1
        fy2: foundation year 2
        st8: specialty training year 8
      values:
        "2017-04-01": {fy1: "26614", fy2: "30805", source: "Circular 1/2017", confidence: sourced}
        "2018-10-01":
          fy1: "27146"
          fy2: {not_sourced: "nobody has read it"}
          st8: {value: "47132", source: "A news report", confidence: second-hand}
          source: "Circular 3/2018"
          confidence: derived
        "2023-04-01": {not_sourced: "the award was revised"}
        "2027-08-04": {ended: true, source: "Agreement, clause 9"}
      """;

  @Test
  void a_table_holds_one_parameter_for_each_column() {
    Parameters tables = facts(BASIC);

    assertThat(tables.all())
        .extracting(each -> each.id().text())
        .containsExactly("pay.example.basic.fy1", "pay.example.basic.fy2", "pay.example.basic.st8");
    Parameter fy1 = tables.parameter(new ParameterId("pay.example.basic.fy1"));
    assertThat(fy1.title()).isEqualTo("Basic pay of a year: foundation year 1");
    assertThat(fy1.unit()).isEqualTo(Unit.POUNDS);
    assertThat(fy1.appliesTo()).isEqualTo("the day the pay is for");
    assertThat(fy1.checkedOn()).isEqualTo(LocalDate.of(2026, 11, 23));
  }

  @Test
  void a_row_gives_every_plain_cell_its_source_and_how_sure_we_are() {
    assertThat(on("fy1", "2018-09-30")).isEqualTo(known("26614", "Circular 1/2017", "SOURCED"));
    assertThat(on("fy1", "2018-10-01")).isEqualTo(known("27146", "Circular 3/2018", "DERIVED"));
  }

  @Test
  void a_cell_may_have_a_source_of_its_own_or_none() {
    assertThat(on("fy2", "2018-10-01")).isEqualTo(new Figure.NotSourced("nobody has read it"));
    assertThat(on("st8", "2018-10-01")).isEqualTo(known("47132", "A news report", "SECOND_HAND"));
  }

  @Test
  void a_row_may_say_of_every_column_that_it_is_not_sourced_or_has_ended() {
    for (String column : List.of("fy1", "fy2", "st8")) {
      assertThat(on(column, "2027-08-03"))
          .isEqualTo(new Figure.NotSourced("the award was revised"));
      assertThat(on(column, "2027-08-04")).isEqualTo(new Figure.Ended("Agreement, clause 9"));
    }
  }

  @Test
  void a_row_that_does_not_speak_of_a_column_leaves_it_as_it_was() {
    String later =
        BASIC.replace(
            "  \"2023-04-01\": {not_sourced: \"the award was revised\"}",
            "  \"2023-04-01\": {fy2: \"37303\", source: \"Circular\", confidence: sourced}");

    Parameter fy1 = facts(later).parameter(new ParameterId("pay.example.basic.fy1"));
    assertThat(fy1.values().byDate()).doesNotContainKey(LocalDate.of(2023, 4, 1));
    assertThat(fy1.values().on(LocalDate.of(2023, 4, 1)))
        .isEqualTo(known("27146", "Circular 3/2018", "DERIVED"));
    assertThat(on("st8", "2018-10-01")).isNotNull();
    assertThat(facts(BASIC).parameter(new ParameterId("pay.example.basic.st8")).values().byDate())
        .doesNotContainKey(LocalDate.of(2017, 4, 1));
  }

  @Test
  void every_problem_of_a_table_is_listed_at_once() {
    String bad =
        """
        id: Pay Example
        title: Basic pay
        unit: groats
        applies_to: any day
        checked_on: yesterday
        columns:
          FY 1: foundation year 1
          source: where it is from
          fy2:
          ct1: core training year 1
        values:
          "2017-04-01": {fy2: "30,805", ct1: "36461", source: "x", confidence: sourced}
          "2017-13-01": {ct1: "36461", source: "x", confidence: sourced}
          "2018-10-01": {ct2: "37191", source: "x", confidence: sourced}
          "2019-04-01": {ct1: "37935"}
          "2020-04-01": {not_sourced: "x", ct1: "38694"}
          "2021-04-01": {ct1: {value: "39467"}}
          "2022-04-01": {}
          "2023-04-01": later
          "2024-04-01": {not_sourced: "x", ended: true, source: "x"}
        """;

    assertThat(problems(bad))
        .extracting(Problem::toString)
        .anyMatch(p -> p.startsWith("a.yaml, row 1, column id: found 'Pay Example'"))
        .anyMatch(p -> p.startsWith("a.yaml, row 3, column unit: found 'groats'; write one of"))
        .anyMatch(p -> p.startsWith("a.yaml, row 5, column checked_on: found 'yesterday'"))
        .anyMatch(p -> p.startsWith("a.yaml, row 7, column columns.FY 1: found the column 'FY 1'"))
        .anyMatch(p -> p.contains("row 8") && p.contains("found the column 'source'; name it in"))
        .anyMatch(p -> p.contains("row 9") && p.endsWith("found nothing; write text here"))
        .anyMatch(p -> p.contains("row 12") && p.contains("found '30,805'; write a number"))
        .anyMatch(p -> p.contains("row 13") && p.contains("'2017-13-01'; write a date as 2016"))
        .anyMatch(p -> p.contains("row 14") && p.contains("'ct2', which is not among the columns"))
        .anyMatch(p -> p.contains("row 15") && p.contains("found no key 'source'; add it"))
        .anyMatch(p -> p.contains("row 15") && p.contains("found no key 'confidence'; add it"))
        .anyMatch(p -> p.contains("row 16") && p.contains("ct1: found an unknown key"))
        .anyMatch(p -> p.contains("row 17") && p.contains("ct1: found no key 'source'"))
        .anyMatch(p -> p.contains("row 18") && p.contains("found no column; write a value for"))
        .anyMatch(p -> p.contains("row 19") && p.contains("found 'later'; write keys with values"))
        .anyMatch(p -> p.contains("row 20") && p.contains("2 of value, not_sourced and ended"));
  }

  @Test
  void a_column_of_which_no_row_speaks_is_refused() {
    assertThat(
            problems(
                BASIC
                    .replace("  fy2: f", "  ct1: core training year 1\n  fy2: f")
                    .replaceAll("(?m)^.*(2023|2027).*\\n", "")))
        .extracting(Problem::toString)
        .containsExactly(
            "a.yaml, row 8, column columns.ct1: found the column 'ct1', of which no row speaks;"
                + " write it in at least one row, or take it out");
  }

  @Test
  void a_table_without_columns_or_rows_is_refused() {
    String head = BASIC.substring(0, BASIC.indexOf("columns:"));

    assertThat(problems(head + "columns: {}\nvalues: {}\n"))
        .extracting(Problem::toString)
        .containsExactly(
            "a.yaml, row 6, column columns: found no column; write at least one column with its"
                + " title");
    assertThat(problems(head + "columns: {fy1: foundation year 1}\n"))
        .extracting(Problem::toString)
        .containsExactly("a.yaml, row 1: found no key 'values'; add it");
  }

  @Test
  void a_column_that_takes_the_id_of_another_parameter_is_refused() {
    String single =
        """
        id: pay.example.basic.fy2
        title: Basic pay
        unit: GBP
        applies_to: the day the pay is for
        checked_on: "2026-11-23"
        values:
          "2017-04-01": {value: "1", source: "x", confidence: general}
        """;

    assertThat(problems(Map.of("a.yaml", BASIC, "b.yaml", single)))
        .extracting(Problem::toString)
        .containsExactly(
            "b.yaml, row 1: found the parameter 'pay.example.basic.fy2' again; give it an id of"
                + " its own; a.yaml has this one");
  }

  private static Figure on(String column, String day) {
    return facts(BASIC)
        .parameter(new ParameterId("pay.example.basic." + column))
        .values()
        .on(LocalDate.parse(day));
  }

  private static Figure known(String value, String source, String confidence) {
    return new Figure.Known(new BigDecimal(value), source, Confidence.valueOf(confidence));
  }

  private static Parameters facts(String text) {
    return switch (ParameterFiles.read(new TreeMap<>(Map.of("a.yaml", text)))) {
      case Intake.Facts<Parameters>(var parameters) -> parameters;
      case Intake.Unusable<Parameters>(var problems) -> throw new AssertionError(problems);
    };
  }

  private static List<Problem> problems(String text) {
    return problems(Map.of("a.yaml", text));
  }

  private static List<Problem> problems(Map<String, String> texts) {
    return switch (ParameterFiles.read(new TreeMap<>(texts))) {
      case Intake.Facts<Parameters>(var parameters) -> throw new AssertionError(parameters.all());
      case Intake.Unusable<Parameters>(var problems) -> problems;
    };
  }
}
