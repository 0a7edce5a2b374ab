package org.safecover.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// Judging a rota from the command line.
final class CheckCommandTest {

  @TempDir private Path temp = Path.of("");

  @Test
  void CHECK_01_a_lawful_rota_is_clean() {
    Run run = Run.of("check", new TinyHospital().in(temp), "--contract", "consultant-2003");

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("Tiny Cottage Hospital (TINY1)", "4 people, 9 duties", "no breach");
  }

  @Tag("HAZARD-01")
  @Test
  void CHECK_02_too_little_rest_is_a_breach_with_its_duties_and_clause() {
    String hospital =
        new TinyHospital()
            .changed("rota.csv", "r2,ward,2016-01-13T09:00", "r1,ward,2016-01-13T02:00")
            .in(temp);

    Run run = Run.of("check", hospital);

    assertThat(run.code()).isOne();
    assertThat(run.out()).contains("r1, senior house officer, contract 2002", "5 h", "duties: ");
  }

  @Test
  void CHECK_03_one_person_is_judged_with_every_nearest_miss() {
    Run run =
        Run.of(
            "check",
            new TinyHospital().in(temp),
            "--person",
            "r1",
            "--contract",
            "consultant-2003");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("1 person, 3 duties", "r1, senior house officer");
    assertThat(run.out()).doesNotContain("c1,");
  }

  @Test
  void CHECK_04_nobody_of_that_id_is_answered_with_those_there_are() {
    Run run = Run.of("check", new TinyHospital().in(temp), "--person", "r9");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("'r9'", "c1, c2, r1, r2");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void CHECK_05_no_contract_of_that_id_is_answered_with_those_there_are() {
    Run run = Run.of("check", new TinyHospital().in(temp), "--contract", "1999");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("'1999'", "2002", "2016");
  }

  @Test
  void CHECK_06_a_date_before_all_figures_is_answered_with_the_first_that_has_some() {
    Run run = Run.of("check", new TinyHospital().in(temp), "--as-at", "1950-01-01");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("1950-01-01");
  }

  @Test
  void CHECK_07_json_and_csv_can_be_read_back() {
    String hospital = new TinyHospital().in(temp);

    Run json = Run.of("check", hospital, "--format", "json");
    Run csv = Run.of("check", hospital, "--format", "csv");

    Map<?, ?> read = JsonMapper.shared().readValue(json.out(), Map.class);
    assertThat(read.get("hospital")).isEqualTo("TINY1");
    assertThat(csv.out().lines().findFirst())
        .hasValue("finding,rule,person,start,end,found,required,clause,duties");
  }

  @Test
  void CHECK_08_an_unknown_format_is_answered_with_those_there_are() {
    Run run = Run.of("check", new TinyHospital().in(temp), "--format", "pdf");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).containsIgnoringCase("text, json, csv");
  }

  @Test
  void CHECK_09_the_same_question_gets_the_same_bytes() {
    String hospital = new TinyHospital().in(temp);

    assertThat(Run.of("check", hospital)).isEqualTo(Run.of("check", hospital));
  }

  @Tag("HAZARD-29")
  @Test
  void CHECK_10_a_limit_not_yet_in_force_is_said_to_be_not_judged_rather_than_kept() {
    Run run = Run.of("check", new TinyHospital().in(temp), "--contract", "2016");

    assertThat(run.out()).contains("C16-SHIFT", "not judged", "add --as-at DATE");
    assertThat(run.out()).doesNotContain("Longest shift: kept");
  }
}
