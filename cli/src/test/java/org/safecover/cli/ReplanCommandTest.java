package org.safecover.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Changing a plan from the command line, on one day of a hospital of four doctors.
final class ReplanCommandTest {

  @TempDir private Path temp = Path.of("");

  @Tag("HAZARD-26")
  @Test
  void CHANGE_11_when_the_covering_doctor_falls_ill_the_other_takes_over_from_that_moment()
      throws IOException {
    String hospital = hospital();
    plan(hospital, "first");

    Run run = replan(hospital, "second", "--at", "2016-01-12T10:00", "--sick", "c2");

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains(
            "1 person's schedule changes: proven",
            "c2 (not available from then on)",
            "now covers  Ward doctor, Ward, Tue 12 Jan 2016 10:00 – 21:00",
            "Every emergency post is held.",
            "Sessions that must move now");
    assertThat(Files.readString(temp.resolve("second/changes.txt"))).contains("c1");
    assertThat(Files.readString(temp.resolve("second/changes.json")))
        .contains("safecover-change/1", "\"being\" : \"away\"");
  }

  @Test
  void CHANGE_12_a_changed_plan_is_verified_like_any_other_and_a_plan_that_forgets_is_not()
      throws IOException {
    String hospital = hospital();
    plan(hospital, "first");
    replan(hospital, "second", "--at", "2016-01-12T10:00", "--sick", "c2");
    Path changed = temp.resolve("second/plan.json");

    Run kept = Run.of("verify", changed.toString(), "--hospital", hospital);

    assertThat(kept.out()).contains("Every promise is kept", "PLAN-PAST");
    assertThat(kept.code()).isZero();
    String text = Files.readString(changed);
    Path forged = temp.resolve("forged.json");
    Files.writeString(
        forged,
        text.replaceFirst(
            "\"person\" : \"c2\", \"post\" : \"ward-day/2016-01-12\", \"start\" : \"2016-01-12T09:00:00Z\", \"end\" : \"2016-01-12T10:00:00Z\"",
            "\"person\" : \"c1\", \"post\" : \"ward-day/2016-01-12\", \"start\" : \"2016-01-12T09:00:00Z\", \"end\" : \"2016-01-12T10:00:00Z\""));
    assertThat(Files.readString(forged)).isNotEqualTo(text);
    Run broken = Run.of("verify", forged.toString(), "--hospital", hospital);
    assertThat(broken.code()).isOne();
    assertThat(broken.out()).contains("PLAN-PAST");
  }

  @Test
  void CHANGE_13_the_same_change_gives_the_same_bytes() throws IOException {
    String hospital = hospital();
    plan(hospital, "first");
    replan(hospital, "one", "--at", "2016-01-12T10:00", "--sick", "c2");
    replan(hospital, "two", "--at", "2016-01-12T10:00", "--sick", "c2");

    for (String name : new String[] {"plan.json", "changes.txt", "changes.json", "plan.html"}) {
      assertThat(temp.resolve("two").resolve(name))
          .hasSameBinaryContentAs(temp.resolve("one").resolve(name));
    }
  }

  @Test
  void CHANGE_14_a_post_given_by_hand_is_held_by_whom_it_was_given_to() throws IOException {
    String hospital = hospital();
    plan(hospital, "first");

    Run run =
        replan(hospital, "second", "--at", "2016-01-11T10:00", "--lock", "c1=ward-day/2016-01-12");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("2 people's schedules change", "c1: Ward doctor, Ward", "no longer covers");
  }

  @Tag("HAZARD-28")
  @Test
  void CHANGE_15_a_post_that_cannot_be_given_is_refused_with_the_reasons() throws IOException {
    String hospital = hospital();
    plan(hospital, "first");

    Run run =
        replan(
            hospital,
            "second",
            "--at",
            "2016-01-11T10:00",
            "--sick",
            "c1",
            "--lock",
            "c1=ward-day/2016-01-12");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("c1 cannot be given ward-day/2016-01-12", "not available");
    assertThat(temp.resolve("second")).doesNotExist();
  }

  @Test
  void CHANGE_16_those_who_come_after_all_are_counted_and_never_named() throws IOException {
    String hospital = hospital();
    plan(hospital, "first");
    Path came = temp.resolve("came.csv");
    Files.writeString(
        came, "start,grade,area,role,count\n2016-01-12T09:00,sho,ward,Ward doctor,1\n");

    Run run =
        replan(
            hospital,
            "second",
            "--at",
            "2016-01-12T09:30",
            "--sick",
            "c2",
            "--came",
            came.toString());

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("0 people's schedules change", "Every emergency post is held.");
    String json = Files.readString(temp.resolve("second/plan.json"));
    assertThat(json).contains("came-1", "\"count\" : 1").doesNotContain("\"r1\"");
    assertThat(
            Run.of("verify", temp.resolve("second/plan.json").toString(), "--hospital", hospital)
                .code())
        .isZero();
  }

  @Test
  void CHANGE_17_more_than_could_come_are_refused() throws IOException {
    String hospital = hospital();
    plan(hospital, "first");
    Path came = temp.resolve("came.csv");
    Files.writeString(
        came, "start,grade,area,role,count\n2016-01-12T09:00,sho,ward,Ward doctor,2\n");

    Run run = replan(hospital, "second", "--at", "2016-01-12T09:30", "--came", came.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("fewer than 2 duties");
  }

  @Test
  void CHANGE_18_an_action_called_off_on_the_eve_lets_the_clinic_run() throws IOException {
    String hospital =
        new TinyHospital()
            .without("availability.csv")
            .with("leave.csv", "person,from,to\nc2,2016-01-11,2016-01-15\n")
            .in(Files.createDirectories(temp.resolve("hospital")));
    Run.of(
        "plan",
        hospital,
        "--action",
        "tiny-off",
        "--as-known-on",
        "2016-01-05",
        "--out",
        temp.resolve("first").toString());

    Run run = replan(hospital, "second", "--at", "2016-01-11T18:00", "--as-known-on", "2016-01-11");

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("no longer covers", "works again", "Sessions that can run after all", "clinic-1");
    assertThat(
            Run.of("verify", temp.resolve("second/plan.json").toString(), "--hospital", hospital)
                .code())
        .isZero();
  }

  @Test
  void CHANGE_19_a_moment_or_a_person_that_makes_no_sense_is_said() throws IOException {
    String hospital = hospital();
    plan(hospital, "first");

    assertThat(replan(hospital, "x", "--at", "tomorrow").err()).contains("2016-01-12T08:00");
    assertThat(replan(hospital, "x", "--at", "2016-01-12T10:00", "--sick", "nobody").err())
        .contains("No person has the id 'nobody'");
    assertThat(replan(hospital, "x", "--at", "2016-01-12T10:00", "--sick", "r1").err())
        .contains("called out");
    assertThat(replan(hospital, "x", "--at", "2016-13-45T10", "--sick", "nobody").err())
        .as("everything at once")
        .contains("2016-13-45T10", "No person has the id 'nobody'")
        .containsOnlyOnce("nothing was read and nothing was written");
  }

  private String hospital() throws IOException {
    return new TinyHospital().in(Files.createDirectories(temp.resolve("hospital")));
  }

  private void plan(String hospital, String out) {
    Run.of("plan", hospital, "--action", "tiny-full", "--out", temp.resolve(out).toString());
  }

  private Run replan(String hospital, String out, String... more) {
    String[] args = new String[more.length + 6];
    args[0] = "replan";
    args[1] = temp.resolve("first/plan.json").toString();
    args[2] = "--hospital";
    args[3] = hospital;
    args[4] = "--out";
    args[5] = temp.resolve(out).toString();
    System.arraycopy(more, 0, args, 6, more.length);
    return Run.of(args);
  }
}
