package org.safecover.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Saying bands from the command line.
final class BandCommandTest {

  private static final String CPFT = Run.example("cpft-january-2016");

  @TempDir private Path temp = Path.of("");

  @Test
  void BAND_01_the_south_rota_is_1B_for_every_doctor_and_the_north_has_no_one_band() {
    Run run = Run.of("band", CPFT);

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains(
            "New Deal bands of 44 doctors on the 2002 contract",
            "Normal days on public holidays are counted",
            "Rota south: band 1B, each of its 26 doctors",
            "Rota north: no one band: 6 doctors in band 2B, 11 doctors in band 1A and 1 doctor in"
                + " band 1B");
  }

  @Test
  void BAND_02_json_is_a_list_with_one_object_for_each_doctor() {
    JsonNode list =
        JsonMapper.builder().build().readTree(Run.of("band", CPFT, "--format", "json").out());

    assertThat(list.isArray()).isTrue();
    assertThat(list).hasSize(44);
    for (JsonNode one : list) {
      assertThat(one.get("person").asString()).isNotBlank();
      if (one.get("rota").asString().equals("south")) {
        assertThat(one.get("band").asString()).isEqualTo("1B");
      }
      assertThat(one.get("path").get(0).get("question").asString()).isEqualTo("BAND-COMPLIANT");
    }
  }

  @Test
  void BAND_03_one_doctor_is_shown_with_every_question() {
    Run run = Run.of("band", CPFT, "--person", "north-05");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains(
            "north-05, senior house officer, rota north: band 1A",
            "BAND-HOURS Is average actual work, with prospective cover, more than 48 h a week?",
            "no: 48 h a week, against 48 h a week",
            "yes: 7 of 26 weekends, against 1 in 4")
        .doesNotContain("north-06");
  }

  @Test
  void BAND_04_public_holidays_as_leave_are_said_in_the_heading() {
    Run run = Run.of("band", CPFT, "--public-holidays", "as-leave");

    assertThat(run.out())
        .contains(
            "Normal days on public holidays are treated as days of leave.",
            "Rota south: band 1B, each of its 26 doctors");
  }

  @Test
  void BAND_05_nobody_of_that_id_is_answered_with_those_there_are() {
    Run run = Run.of("band", CPFT, "--person", "south-99");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("'south-99'", "south-01").doesNotContain("Exception");
  }

  @Test
  void BAND_06_what_is_typed_wrongly_is_named_with_what_would_be_right() {
    Run holidays = Run.of("band", CPFT, "--public-holidays", "worked");
    Run assumption = Run.of("band", CPFT, "--assume", "on-call-bands=guess");
    Run ofPay = Run.of("band", CPFT, "--assume", "basic-rise=11%");
    Run span = Run.of("band", CPFT, "--assume", "leave-days=25..30");
    Run folder = Run.of("band", temp.resolve("nowhere").toString());

    assertThat(holidays.code()).isEqualTo(2);
    assertThat(holidays.err()).contains("'worked'", "counted or as-leave");
    assertThat(assumption.code()).isEqualTo(2);
    assertThat(assumption.err()).contains("'guess'", "flowchart or union-guide");
    assertThat(ofPay.code()).isEqualTo(2);
    assertThat(ofPay.err()).contains("no band rests on basic-rise", "on-call-bands");
    assertThat(span.code()).isEqualTo(2);
    assertThat(span.err()).contains("one value");
    assertThat(folder.code()).isEqualTo(2);
  }

  @Test
  void BAND_07_an_on_call_rota_needs_an_assumption_which_the_heading_then_names() {
    String hospital = new TinyHospital().changed("people.csv", "full-shift", "on-call").in(temp);

    Run without = Run.of("band", hospital);
    Run with = Run.of("band", hospital, "--assume", "on-call-bands=flowchart");

    assertThat(without.code()).isOne();
    assertThat(without.out())
        .contains("cannot be said", "pay.2002.on-call-mapping", "--assume on-call-bands=VALUE");
    assertThat(with.out()).contains("Assumed, not sourced: on-call-bands=flowchart.");
  }

  @Test
  void BAND_08_the_same_hospital_gives_the_same_bytes() {
    assertThat(Run.of("band", CPFT, "--format", "json").out())
        .isEqualTo(Run.of("band", CPFT, "--format", "json").out());
  }
}
