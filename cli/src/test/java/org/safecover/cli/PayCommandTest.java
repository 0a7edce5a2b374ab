package org.safecover.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A year's pay from the command line, for the real rotas of January 2016.
final class PayCommandTest {

  private static final String REAL = Run.example("cpft-january-2016");

  @TempDir private Path temp = Path.of("");

  @Test
  void PAY_01_a_year_under_2002_is_basic_pay_and_a_band() {
    Run run = Run.of("pay", REAL, "--contract", "2002", "--person", "south-01");

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("£55,571.00", "C02-PAY-BASIC", "band 1B", "40.00 % of £39,693.00")
        .contains("Assumed for this example: the scale, point, stage and leave");
  }

  @Test
  void PAY_02_every_line_says_its_hours_and_its_clause() {
    Run run = Run.of("pay", REAL, "--contract", "2016", "--person", "south-01");

    assertThat(run.out())
        .contains("Wed 3 Aug 2016", "C16-PAY-BASIC     basic pay", "40.00 h    £45,750.00")
        .contains("Night enhancement: Terms and Conditions of Service 2016, Schedule 2");
  }

  @Test
  void PAY_03_the_lines_of_every_doctor_add_up() {
    JsonNode json = json("--contract", "2019-refresh");

    assertThat(json.get("people").size()).isEqualTo(44);
    for (JsonNode person : json.get("people")) {
      BigDecimal sum = BigDecimal.ZERO;
      for (JsonNode line : person.get("lines")) {
        sum = sum.add(new BigDecimal(line.get("yearly").asString()));
      }
      assertThat(sum).isEqualByComparingTo(person.get("yearly").asString());
    }
  }

  @Test
  void PAY_04_an_offer_without_its_points_says_which_figure_is_missing_and_what_to_assume() {
    Run run = Run.of("pay", REAL, "--contract", "2015-11-offer", "--person", "south-01");

    assertThat(run.code()).isOne();
    assertThat(run.out())
        .contains("Not sourced, and needed here:", "add --assume basic-rise=", "cannot be said");
  }

  @Test
  void PAY_05_an_assumption_is_carried_in_the_heading_of_every_format() {
    String[] assume = {"--contract", "2015-11-offer", "--assume", "basic-rise=11%"};
    Run run = Run.of("pay", REAL, "--contract", "2015-11-offer", "--assume", "basic-rise=11%");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Rests on what is assumed:", "basic-rise=11%");
    assertThat(json(assume).get("assumed").toString()).contains("basic-rise=11%");
  }

  @Test
  void PAY_06_every_mistake_on_the_command_line_is_told_at_once() {
    Run run =
        Run.of(
            "pay",
            REAL,
            "--contract",
            "2014",
            "--person",
            "south-99",
            "--assume",
            "basic-rise=much",
            "--assume",
            "leave-days=27..32");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("'2014'. Known: 2002, 2015-11-offer")
        .contains("'south-99'. Known: north-01")
        .contains("basic-rise: found 'much'")
        .contains("leave-days=27..32: a year's pay needs one value");
  }

  @Test
  void PAY_07_a_day_before_a_contract_was_made_is_answered_with_the_known_range() {
    Run run = Run.of("pay", REAL, "--contract", "2016", "--as-at", "2016-08-02");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("is known from 2016-08-03 on, not on 2016-08-02");
  }

  @Test
  void PAY_08_a_doctor_whose_stage_is_not_stated_is_asked_for_and_may_be_assumed() {
    String hospital = new TinyHospital().in(temp);

    Run run = Run.of("pay", hospital, "--contract", "2016", "--person", "r1");
    assertThat(run.code()).isOne();
    assertThat(run.out()).contains("--assume stage=", "--assume leave-days=");

    Run assumed =
        Run.of(
            "pay",
            hospital,
            "--contract",
            "2016",
            "--assume",
            "stage=ct1",
            "--assume",
            "leave-days=27");
    assertThat(assumed.code()).isZero();
    assertThat(assumed.out()).contains("stage=ct1", "leave-days=27", "£36,100.00");
  }

  @Test
  void PAY_09_the_grade_of_a_foundation_doctor_says_the_stage() {
    String hospital = new TinyHospital().changed("people.csv", "r1,sho,", "r1,F1,").in(temp);

    Run run =
        Run.of(
            "pay", hospital, "--contract", "2016", "--person", "r1", "--assume", "leave-days=27");

    assertThat(run.out()).contains("£26,350.00");
  }

  @Test
  void DEDUCT_01_the_table_is_by_grade_point_and_duty_and_names_nobody() {
    Run run = Run.of("deduct", REAL, "--action", "2016-01-12-full");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("DEDUCT-YEAR: 1/365", "Tue 12 Jan 21:15, 12 h", "£30,002.00", "£82.19")
        .doesNotContain("south-", "north-");
    assertThat(Run.of("deduct", REAL, "--action", "2016-01-12-full", "--format", "json").out())
        .contains("safecover-deduct/1")
        .doesNotContain("south-", "north-");
  }

  @Test
  void DEDUCT_02_emergency_duties_are_worked_through_an_action_that_leaves_emergency_care() {
    Run run = Run.of("deduct", REAL, "--action", "2016-01-12");

    assertThat(run.out()).contains("09:00, 8 h").doesNotContain("12 h 30 min");
  }

  @Test
  void DEDUCT_03_a_contract_that_was_not_yet_made_is_refused() {
    Run run = Run.of("deduct", REAL, "--action", "2016-01-12", "--contract", "2026");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("is known from 2026-07-24 on");
  }

  private JsonNode json(String... options) {
    String[] words = new String[options.length + 4];
    words[0] = "pay";
    words[1] = REAL;
    System.arraycopy(options, 0, words, 2, options.length);
    words[options.length + 2] = "--format";
    words[options.length + 3] = "json";
    return JsonMapper.builder().build().readTree(Run.of(words).out());
  }
}
