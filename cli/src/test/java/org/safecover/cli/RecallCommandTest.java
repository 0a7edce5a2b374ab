package org.safecover.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// A recall from the command line.
final class RecallCommandTest {

  private static final String SANDWELL = Run.example("sandwell-january-2016");

  @TempDir private Path temp = Path.of("");

  @Tag("HAZARD-06")
  @Test
  void RECALL_01_sandwells_recall_was_not_valid_and_the_command_says_so_by_its_exit_code() {
    Run run = Run.of("recall", SANDWELL);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("Edition 2016-1, that of the day", "RECALL-CONFIRMED", "assumed: the hour")
        .contains("The recall is over: nobody is asked back.");
  }

  @Test
  void RECALL_02_before_anybody_was_asked_back_nothing_is_wrong() {
    Run run = Run.of("recall", SANDWELL, "--at", "2016-01-12T08:30");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Nobody has been asked back.");
  }

  @Tag("HAZARD-06")
  @Test
  void RECALL_03_by_the_edition_of_2025_publication_is_missing() {
    Run run = Run.of("recall", SANDWELL, "--at", "2016-01-12T10:00:00Z", "--edition", "2025");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("Edition 2025-1, which is not that of the day", "RECALL-PUBLISHED");
  }

  @Test
  void RECALL_04_json_says_the_same() {
    Run run = Run.of("recall", SANDWELL, "--format", "json");

    Map<?, ?> json = JsonMapper.shared().readValue(run.out(), Map.class);
    assertThat(json.get("edition")).isEqualTo("2016-1");
    assertThat(
            ((List<?>) part(json, "moments"))
                .stream().map(moment -> String.valueOf(((Map<?, ?>) moment).get("standing"))))
        .containsExactly(
            "not-asked", "not-asked", "not-asked", "not-valid", "not-valid", "not-valid", "over");
  }

  @Test
  void RECALL_05_the_clock_of_one_moment_stands_in_json_too() {
    Run run = Run.of("recall", SANDWELL, "--format", "json", "--at", "2016-01-12T10:00");

    Map<?, ?> json = JsonMapper.shared().readValue(run.out(), Map.class);
    Map<?, ?> asked = (Map<?, ?>) part(json, "asked");
    assertThat(asked.get("standing")).isEqualTo("not-valid");
    assertThat(((Map<?, ?>) part(asked, "inHands")).get("trust")).isEqualTo("PT17H");
  }

  @Test
  void RECALL_06_every_problem_of_a_ledger_is_told_at_once_with_its_place() throws IOException {
    Path ledger = temp.resolve("recall.jsonl");
    Files.writeString(
        ledger,
        """
        {"number":"1","order":"a","at":"yesterday","party":"BMA","event":"position-stated","position":"Wait."}
        not a line
        {"number":"3","order":"c","at":"2016-01-12T09:00:00Z","party":"trust","event":"strike-broken"}
        """);

    Run run = Run.of("recall", temp.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("recall.jsonl, row 1, column at: found 'yesterday'")
        .contains("recall.jsonl, row 1, column party: found 'BMA'")
        .contains("recall.jsonl, row 2: found something else at character 1")
        .contains("recall.jsonl, row 3, column event: found 'strike-broken'")
        .contains("4 problems");
  }

  @Test
  void RECALL_07_a_ledger_that_cannot_have_happened_is_refused() throws IOException {
    Path ledger = temp.resolve("lines.jsonl");
    Files.writeString(
        ledger,
        """
        {"number":"1","order":"a","at":"2016-01-12T09:00:00Z","party":"trust","event":"scope-ended"}
        """);

    Run run = Run.of("recall", ledger.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("lines.jsonl, row 1, column event: found an event that cannot follow");
  }

  @Test
  void RECALL_08_a_moment_or_an_edition_that_is_not_there_is_refused() {
    assertThat(Run.of("recall", SANDWELL, "--at", "2015-01-01T00:00").err())
        .contains("Nothing was on record");
    assertThat(Run.of("recall", SANDWELL, "--at", "soon").err()).contains("found 'soon'");
    assertThat(Run.of("recall", SANDWELL, "--edition", "2017").err())
        .contains("No edition 2017 is known.", "2016-1, 2016-2, 2023-1, 2025-1");
    assertThat(Run.of("recall", temp.toString()).code()).isEqualTo(2);
  }

  private static Object part(Map<?, ?> json, String name) {
    return Objects.requireNonNull(json.get(name), name);
  }
}
