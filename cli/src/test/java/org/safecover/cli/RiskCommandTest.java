package org.safecover.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How an action is likely to go, from the command line.
final class RiskCommandTest {

  @TempDir private Path temp = Path.of("");

  private static Run risk(String... more) {
    List<String> words =
        new ArrayList<>(
            List.of(
                "risk",
                Run.example("fairwater-general"),
                "--action",
                "2026-10-22",
                "--draws",
                "200"));
    words.addAll(Arrays.asList(more));
    return Run.of(words.toArray(String[]::new));
  }

  @Test
  void RISK_01_a_forecast_shows_the_all_absent_case_and_says_what_is_assumed() {
    Run run = risk();

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("Nobody comes, all else well", "figures of risk are assumed")
        .contains("Nobody was asked and nobody is named")
        .contains("risk.attendance.full.resident.weekday 0.40, second hand")
        .contains("risk.extra-demand 0.05, assumed");
  }

  @Test
  void RISK_02_the_same_seed_prints_the_same_bytes_on_any_number_of_threads() {
    String one = risk("--format", "json", "--threads", "1", "--standbys", "2").out();

    assertThat(risk("--format", "json", "--threads", "3", "--standbys", "2").out()).isEqualTo(one);
    assertThat(risk("--format", "json", "--threads", "1", "--seed", "2").out()).isNotEqualTo(one);
  }

  @Test
  void RISK_03_the_folder_holds_a_page_a_workbook_and_json() throws IOException {
    Path counts = temp.resolve("counts.csv");
    Files.writeString(counts, "at,area,grade,due,came\n2026-10-22T09:00,ed,st,9,4\n");
    Path out = temp.resolve("risk");
    String area = area();
    Files.writeString(
        counts, "at,area,grade,due,came\n2026-10-22T09:00,%s,f2,9,4\n".formatted(area));

    Run run = risk("--standbys", "3", "--seen", counts.toString(), "--out", out.toString());

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("Standbys that leave the least", "What the counts taught");
    assertThat(Files.readString(out.resolve("risk.html")))
        .contains("<svg", "heat", "polyline", "Standbys that leave the least")
        .doesNotContain("<script", "http://", "null");
    assertThat(out.resolve("risk.xlsx")).isNotEmptyFile();
    assertThat(Files.readString(out.resolve("risk.json"))).contains("safecover-risk/1");
  }

  private static String area() throws IOException {
    return Files.readAllLines(Path.of(Run.example("fairwater-general")).resolve("posts.csv"))
        .get(1)
        .split(",", -1)[1];
  }

  @Test
  void RISK_04_every_problem_with_counts_is_told_at_once() throws IOException {
    Path counts = temp.resolve("counts.csv");
    Files.writeString(
        counts,
        """
        at,area,grade,due,came
        2026-10-22T09:00,nowhere,st,9,4
        2026-10-22T09:00,%1$s,st,3,4
        soon,%1$s,st,3,1
        2026-10-22T20:00,%1$s,f1,5,1
        2026-10-22T20:00,%1$s,f1,5,1
        """
            .formatted(area()));

    Run run = risk("--seen", counts.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("nowhere", "no more than the 3 who were due", "soon")
        .contains("one row for a time, area and grade");
  }

  @Test
  void RISK_05_an_action_beyond_the_rota_is_refused() {
    Run run = Run.of("risk", Run.example("cpft-january-2016"), "--action", "2023-03-13");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("Nobody is rostered");
  }

  @Test
  void RISK_06_the_covers_of_a_plan_leave_less_uncovered_in_the_same_draws() {
    Path out = temp.resolve("plan");
    Run.of(
        "plan",
        Run.example("fairwater-general"),
        "--action",
        "2026-10-22",
        "--out",
        out.toString());

    Run with = risk("--every-draw", "--plan", out.resolve("plan.json").toString());
    Run without = risk("--every-draw");

    assertThat(with.err()).isEmpty();
    assertThat(with.out()).contains("covers of the plan, where offers stand");
    assertThat(minutes(with)).isLessThan(minutes(without) / 2);
  }

  @Test
  void RISK_07_a_plan_for_another_action_is_refused() {
    Path out = temp.resolve("plan");
    String cpft = Run.example("cpft-january-2016");
    Run.of("plan", cpft, "--action", "2016-01-12", "--out", out.toString());
    String plan = out.resolve("plan.json").toString();

    Run run = Run.of("risk", cpft, "--action", "2016-01-12-full", "--plan", plan);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("The plan is for action 2016-01-12, not for 2016-01-12-full.");
  }

  @Test
  void RISK_08_an_action_is_taken_as_it_was_known_on_a_date() {
    Run run = risk("--as-known-on", "2020-01-01");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("2026-10-22", "not yet");
  }

  /// The weighted minutes that are left uncovered on average.
  private static double minutes(Run run) {
    Matcher found = Pattern.compile("(?m)^.*[Ww]eighted.*?([0-9][0-9,.]*)").matcher(run.out());
    assertThat(found.find()).as(run.out()).isTrue();
    return Double.parseDouble(found.group(1).replace(",", ""));
  }
}
