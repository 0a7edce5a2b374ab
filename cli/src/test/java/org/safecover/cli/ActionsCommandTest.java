package org.safecover.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// The calendar from the command line.
final class ActionsCommandTest {

  @TempDir private Path temp = Path.of("");

  @Test
  void ACTIONS_01_on_the_day_of_the_first_strike_three_actions_stood() {
    Run run = Run.of("actions", "--as-known-on", "2016-01-12", "--format", "json");

    List<?> actions = JsonMapper.shared().readValue(run.out(), List.class);
    assertThat(actions.stream().map(action -> String.valueOf(((Map<?, ?>) action).get("id"))))
        .containsExactly("2016-01-12", "2016-01-26", "2016-02-10");
  }

  @Test
  void ACTIONS_02_a_hospital_adds_its_own() {
    String hospital = new TinyHospital().in(temp);

    Run run = Run.of("actions", "--hospital", hospital);

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("tiny-full", "2016-04-26");
  }

  @Test
  void ACTIONS_03_a_range_that_ends_before_it_begins_is_refused() {
    Run run = Run.of("actions", "--from", "2024-01-01", "--to", "2023-01-01");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("give the earlier date as --from");
  }

  @Test
  void ACTIONS_04_the_calendar_of_a_phone_can_hold_them() {
    Run run = Run.of("actions", "--format", "ics");

    assertThat(run.out()).startsWith("BEGIN:VCALENDAR").contains("DTSTART:20160112T080000Z");
  }

  @Test
  void GENERATE_01_an_invented_hospital_can_be_checked_and_is_never_put_over_other_things() {
    String folder = temp.resolve("invented").toString();

    assertThat(Run.of("generate", "--doctors", "30", "--seed", "4", folder).code()).isZero();
    assertThat(Run.of("check", folder).code()).isZero();
    Run again = Run.of("generate", "--doctors", "30", "--seed", "4", folder);
    assertThat(again.code()).isEqualTo(2);
    assertThat(Run.of("generate", "--doctors", "19", folder + "2").err())
        .contains("from 20 to 2000");
  }
}
