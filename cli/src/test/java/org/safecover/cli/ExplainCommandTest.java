package org.safecover.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Asking a plan why and why not, on one day of a hospital of four doctors.
final class ExplainCommandTest {

  @TempDir private Path temp = Path.of("");

  @Test
  void WHY_01_a_post_names_its_holder_and_who_else_could_hold_it_at_what_price()
      throws IOException {
    Run run = explain("--post", "ward-day/2016-01-12");

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains(
            "Ward doctor, Ward, Tue 12 Jan 2016 09:00 – 21:00 (ward-day/2016-01-12)",
            "held by c2",
            "c1 could; by itself it would add 80 weighted patients moved",
            "would give up planned duty, Clinic")
        .doesNotContain("r1", "r2");
  }

  @Test
  void WHY_02_forcing_somebody_into_a_post_is_priced_level_by_level() throws IOException {
    Run run = explain("--person", "c1", "--post", "ward-day/2016-01-12");

    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains(
            "The best plan in which it is given by hand, against this one",
            "0 weighted uncovered emergency minutes instead of 0",
            "80 weighted patients moved instead of 0");
  }

  @Test
  void WHY_03_whoever_holds_the_post_is_said_to_and_nothing_is_forced() throws IOException {
    Run run = explain("--person", "c2", "--post", "ward-day/2016-01-12");

    assertThat(run.out())
        .contains("c2 by this plan", "covers Ward doctor, Ward", "held by c2")
        .doesNotContain("by hand");
  }

  @Test
  void WHY_04_of_somebody_called_out_it_says_only_that_nobody_of_the_group_is_asked()
      throws IOException {
    Run run = explain("--person", "r1", "--post", "ward-day/2016-01-12");

    assertThat(run.out().strip())
        .isEqualTo("r1 is of a group that is called out: nobody of it is asked or counted on.");
  }

  @Test
  void WHY_05_leave_and_competence_are_given_as_reasons() throws IOException {
    String hospital =
        new TinyHospital()
            .with("leave.csv", "person,from,to\nc1,2016-01-11,2016-01-15\n")
            .in(Files.createDirectories(temp.resolve("hospital")));

    Run run = explainAt(hospital, "--person", "c1", "--post", "ward-day/2016-01-12");

    assertThat(run.out()).contains("c1 cannot:", "is on leave", "It cannot be given by hand.");
  }

  @Test
  void WHY_06_json_says_the_same_to_other_programs() throws IOException {
    Run run = explain("--post", "ward-day/2016-01-12", "--format", "json");

    assertThat(run.out())
        .contains("safecover-explain/1", "\"standing\" : \"could\"", "\"holder\" : \"c2\"");
  }

  @Test
  void WHY_07_without_the_planner_the_reasons_are_there_and_the_price_is_not() throws Exception {
    String hospital = hospital();
    plan(hospital);

    Run run =
        WithoutPlannerTest.bare(
            "explain",
            temp.resolve("out/plan.json").toString(),
            "--hospital",
            hospital,
            "--person",
            "c1",
            "--post",
            "ward-day/2016-01-12");

    assertThat(run.out()).contains("c1 could", "needs the planner").doesNotContain("Exception");
    assertThat(run.code()).isZero();
  }

  @Test
  void WHY_08_a_post_that_is_not_touched_and_a_question_without_a_subject_are_refused()
      throws IOException {
    assertThat(explain("--post", "nowhere").err()).contains("ward-day/2016-01-12");
    assertThat(explain().err()).contains("--person, --post, or both");
  }

  private String hospital() throws IOException {
    return new TinyHospital().in(Files.createDirectories(temp.resolve("hospital")));
  }

  private void plan(String hospital) {
    Run.of("plan", hospital, "--action", "tiny-full", "--out", temp.resolve("out").toString());
  }

  private Run explain(String... more) throws IOException {
    return explainAt(hospital(), more);
  }

  private Run explainAt(String hospital, String... more) {
    plan(hospital);
    String[] args = new String[more.length + 4];
    args[0] = "explain";
    args[1] = temp.resolve("out/plan.json").toString();
    args[2] = "--hospital";
    args[3] = hospital;
    System.arraycopy(more, 0, args, 4, more.length);
    return Run.of(args);
  }
}
