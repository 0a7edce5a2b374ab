package org.safecover.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// Planning and verifying from the command line, on one day of a hospital of four doctors.
final class PlanCommandTest {

  @TempDir private Path temp = Path.of("");

  @Test
  void PLAN_01_a_plan_leaves_a_folder_that_verify_accepts() throws IOException {
    String hospital = hospital();
    Path out = temp.resolve("out");

    Run plan = plan(hospital, out);

    assertThat(plan.err()).isEmpty();
    assertThat(plan.code()).isZero();
    assertThat(plan.out())
        .contains("Every emergency post is held.", "c2: Ward doctor, Ward", "safecover verify");
    assertThat(names(out)).contains("ics", "plan.html", "plan.json", "plan.xlsx", "sitrep.csv");
    Run verify = Run.of("verify", out.resolve("plan.json").toString(), "--hospital", hospital);
    assertThat(verify.err()).isEmpty();
    assertThat(verify.code()).isZero();
    assertThat(verify.out()).contains("Every promise is kept", "PLAN-LIMITS");
  }

  @Test
  void PLAN_02_the_same_question_gives_the_same_bytes_in_every_file() throws IOException {
    String hospital = hospital();
    Path first = temp.resolve("first");
    Path second = temp.resolve("second");

    plan(hospital, first);
    plan(hospital, second);

    try (Stream<Path> files = Files.walk(first)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(second.resolve(first.relativize(file))).hasSameBinaryContentAs(file);
      }
    }
  }

  @Test
  void PLAN_03_json_on_the_terminal_is_the_plan_s_own_file() throws IOException {
    Path out = temp.resolve("out");

    Run run =
        Run.of(
            "plan",
            hospital(),
            "--action",
            "tiny-full",
            "--out",
            out.toString(),
            "--format",
            "json");

    assertThat(run.out()).isEqualTo(Files.readString(out.resolve("plan.json")));
    assertThat(JsonMapper.shared().readValue(run.out(), Map.class).get("hospital"))
        .isEqualTo("TINY1");
  }

  @Test
  void PLAN_04_a_gap_that_nobody_can_fill_is_named_with_its_reasons_and_found() throws IOException {
    Files.createDirectories(temp.resolve("h"));
    String hospital =
        new TinyHospital()
            .changed("posts.csv", "Ward doctor,ward,daily", "Ward doctor,airway,daily")
            .in(temp.resolve("h"));

    Run run = plan(hospital, temp.resolve("out"));

    assertThat(run.code()).isOne();
    assertThat(run.out()).contains("1 gap", "does not have the competency airway");
  }

  @Test
  void PLAN_PROOF_a_gap_comes_with_a_proof_that_verify_works_out_again_and_the_smallest_recall()
      throws IOException {
    Files.createDirectories(temp.resolve("h"));
    String hospital =
        new TinyHospital()
            .changed("posts.csv", "Ward doctor,ward,daily", "Ward doctor,airway,daily")
            .in(temp.resolve("h"));
    Path out = temp.resolve("out");

    Run run =
        Run.of("plan", hospital, "--action", "tiny-full", "--out", out.toString(), "--with-recall");

    assertThat(run.out())
        .contains("Proof of need", "Nobody who may be asked could hold", "Proven smallest")
        .doesNotContain("r1", "r2");
    assertThat(Files.readString(out.resolve("recall.json")))
        .contains("\"provenLeast\" : true")
        .doesNotContain("r1", "r2");
    assertThat(Files.readString(out.resolve("plan.html"))).contains("Proof of need");
    Run verify = Run.of("verify", out.resolve("plan.json").toString(), "--hospital", hospital);
    assertThat(verify.code()).isZero();
    assertThat(verify.out())
        .contains("The proof of need was worked out again", "Taken as given:", "WTR-REST");
  }

  @Tag("HAZARD-04")
  @Test
  void PLAN_05_nobody_called_out_is_named_as_a_cover() throws IOException {
    Path out = temp.resolve("out");

    Run run = plan(hospital(), out);

    assertThat(run.out()).doesNotContain("r1").doesNotContain("r2");
    assertThat(names(out.resolve("ics"))).doesNotContain("r1.ics", "r2.ics");
  }

  @Tag("HAZARD-02")
  @Test
  void PLAN_06_verify_finds_that_someone_has_gone_on_leave_since() throws IOException {
    Path out = temp.resolve("out");
    plan(hospital(), out);
    Path other = Files.createDirectories(temp.resolve("other"));
    String changed =
        new TinyHospital()
            .with("leave.csv", "person,from,to\nc2,2016-01-11,2016-01-15\n")
            .in(other);

    Run run = Run.of("verify", out.resolve("plan.json").toString(), "--hospital", changed);

    assertThat(run.code()).isOne();
    assertThat(run.out()).contains("PLAN-FREE", "must not be used");
  }

  @Test
  void BARE_03_a_party_without_the_planner_can_verify() throws Exception {
    String hospital = hospital();
    Path out = temp.resolve("out");
    plan(hospital, out);

    Run run =
        WithoutPlannerTest.bare(
            "verify", out.resolve("plan.json").toString(), "--hospital", hospital);

    assertThat(run.out()).contains("Every promise is kept");
    assertThat(run.code()).isZero();
  }

  private String hospital() throws IOException {
    return new TinyHospital().in(Files.createDirectories(temp.resolve("hospital")));
  }

  private static Run plan(String hospital, Path out) {
    return Run.of("plan", hospital, "--action", "tiny-full", "--out", out.toString());
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(entry -> entry.toFile().getName()).sorted().toList();
    }
  }
}
