package org.safecover.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever is wrong with a hospital's files, every command says all of it and writes nothing.
final class BadInputTest {

  @TempDir private Path temp = Path.of("");

  @Test
  void BAD_01_every_problem_of_every_file_is_listed_at_once() throws IOException {
    String hospital =
        new TinyHospital()
            .changed("people.csv", "r2,sho", "r2,wizard")
            .changed("rota.csv", "c1,ward,2016-01-12", "c9,ward,2016-01-12")
            .changed("posts.csv", ",1,emergency", ",-1,emergency")
            .changed("sessions.csv", ",8,P2", ",8,P9")
            .in(temp);

    for (List<String> command : everyCommand(hospital)) {
      Run run = Run.of(command.toArray(String[]::new));

      assertThat(run.code()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.err())
          .contains("people.csv, row 3, column grade", "wizard")
          .contains("rota.csv, row 4, column person", "c9")
          .contains("posts.csv, row 2, column count", "-1")
          .contains("sessions.csv, row 2, column priority", "P9")
          .contains("4 problems; nothing was read and nothing was written.");
      assertThat(temp.resolve("out")).doesNotExist();
    }
  }

  @Test
  void BAD_02_a_column_that_would_record_strikers_is_refused_with_the_reason() {
    for (String column : List.of("union_member", "striking", "ballot", "intention", "bma member")) {
      String hospital =
          new TinyHospital()
              .changed("people.csv", "opt_out,rota_type", "opt_out,rota_type," + column)
              .in(temp);

      Run run = Run.of("check", hospital);

      assertThat(run.code()).as(column).isEqualTo(2);
      assertThat(run.err()).contains("people.csv", column);
    }
  }

  @Test
  void BAD_03_a_folder_that_is_missing_empty_or_a_file_is_said_to_be_so() throws IOException {
    Path empty = Files.createDirectory(temp.resolve("empty"));
    Path file = Files.writeString(temp.resolve("a.xlsx"), "not a workbook");

    for (Path given : List.of(temp.resolve("nowhere"), empty, file)) {
      Run run = Run.of("check", given.toString());

      assertThat(run.code()).as(given.toString()).isEqualTo(2);
      assertThat(run.err()).isNotBlank().doesNotContain("Exception");
    }
  }

  @Test
  void BAD_04_past_two_hundred_problems_the_rest_are_counted() {
    StringBuilder rota =
        new StringBuilder("person,area,start,end,role,service,presence,expected_hours\n");
    for (int i = 0; i < 300; i++) {
      rota.append("nobody").append(i).append(",ward,x,y,Ward,emergency,resident,\n");
    }

    Run run = Run.of("check", new TinyHospital().with("rota.csv", rota.toString()).in(temp));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("rota.csv: and ", " more like these");
    assertThat(run.err().lines().count()).isLessThan(210);
  }

  @Test
  void BAD_05_an_action_nobody_knows_is_answered_with_those_there_are() {
    Run run = Run.of("plan", new TinyHospital().in(temp), "--action", "2099-01-01");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("'2099-01-01'", "tiny-full");
  }

  @Test
  void BAD_06_a_suspended_action_is_not_planned_unless_as_it_was_announced() {
    Run run = Run.of("plan", new TinyHospital().in(temp), "--action", "tiny-off");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("suspended on 2016-01-08", "--as-known-on 2016-01-04");
  }

  @Test
  void BAD_07_a_plan_that_is_none_is_refused() throws IOException {
    String hospital = new TinyHospital().in(temp);
    for (String text : List.of("", "{}", "[1,2", "plan: no", "\u0000\u0001", "{\"format\":1}")) {
      Path file = Files.writeString(temp.resolve("plan.json"), text);

      Run run = Run.of("verify", file.toString(), "--hospital", hospital);

      assertThat(run.code()).as(text).isEqualTo(2);
      assertThat(run.err()).contains("plan.json").doesNotContain("Exception");
    }
  }

  private List<List<String>> everyCommand(String hospital) {
    String out = temp.resolve("out").toString();
    return List.of(
        List.of("check", hospital),
        List.of("check", hospital, "--format", "json"),
        List.of("plan", hospital, "--action", "tiny-full", "--out", out));
  }
}
