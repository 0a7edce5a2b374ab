package org.safecover.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Comparing contracts from the command line.
final class CompareCommandTest {

  private static final String REAL = Run.example("cpft-january-2016");

  @TempDir private Path temp = Path.of("");

  @Test
  void COMPARE_60_a_claim_that_fails_ends_with_one_and_the_doctor_it_fails_for() {
    Run run = november("--assume", "basic-rise=11%", "--claim", "nobody-worse-off");

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isOne();
    assertThat(run.out())
        .contains("Claim \"Nobody is paid less.\": fails", "basic-rise=11%", "Break-even", "total");
  }

  @Test
  void COMPARE_61_a_claim_that_holds_or_none_at_all_ends_with_nought() {
    assertThat(november("--assume", "basic-rise=30%", "--claim", "nobody-worse-off").code())
        .isZero();
    assertThat(november("--assume", "basic-rise=11%").code()).isZero();
  }

  @Test
  void COMPARE_62_a_claim_that_cannot_be_said_ends_with_one_and_the_missing_figure() {
    Run run = november("--claim", "average-rise=11%");

    assertThat(run.code()).isOne();
    assertThat(run.out()).contains("cannot be said", "--assume basic-rise=");
  }

  @Test
  void COMPARE_63_every_problem_is_named_at_once_with_what_is_known() {
    Run run =
        Run.of(
            "compare",
            REAL,
            "--from",
            "2003",
            "--to",
            "2017",
            "--claim",
            "all-happy",
            "--assume",
            "rise=11");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains(
            "--from: no contract has the id '2003'",
            "--to: no contract has the id '2017'",
            "2002, 2015-11-offer",
            "'all-happy'; write nobody-worse-off",
            "--assume rise=11");
  }

  @Test
  void COMPARE_64_a_day_before_a_contract_was_made_gives_the_first_known() {
    Run run = Run.of("compare", REAL, "--from", "2002", "--to", "2016", "--as-at", "2016-01-12");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("the pay of 2016 is known from 2016-08-03 on");
  }

  @Test
  void COMPARE_65_a_contract_is_not_compared_with_itself() {
    assertThat(Run.of("compare", REAL, "--from", "2016", "--to", "2016").code()).isEqualTo(2);
    assertThat(
            Run.of(
                    "compare",
                    REAL,
                    "--from",
                    "2016",
                    "--to",
                    "2019-refresh",
                    "--as-at",
                    "2020-01-01")
                .err())
        .contains("the same contract at two dates");
  }

  @Test
  void COMPARE_66_two_versions_of_one_contract_are_each_priced_on_their_own_day() {
    Run run = Run.of("compare", REAL, "--from", "2016", "--to", "2019-refresh");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("in force on 2016-08-03", "in force on 2019-12-04", "Doctors better");
  }

  @Test
  void COMPARE_67_a_file_is_written_whole_and_never_over_another() throws IOException {
    Path page = temp.resolve("deep/compare.html");
    Run first =
        november("--assume", "basic-rise=11%", "--format", "html", "--out", page.toString());
    Run second =
        november("--assume", "basic-rise=11%", "--format", "html", "--out", page.toString());

    assertThat(first.code()).isZero();
    assertThat(first.out()).isEmpty();
    assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
    assertThat(second.code()).isEqualTo(2);
    assertThat(second.err()).contains("is there already");
    try (var files = Files.list(temp.resolve("deep"))) {
      assertThat(files).containsExactly(page);
    }
  }

  @Test
  void COMPARE_68_a_workbook_needs_a_file() {
    Run run = november("--assume", "basic-rise=11%", "--format", "xlsx");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--out");
  }

  @Test
  void COMPARE_69_what_is_for_outside_names_no_doctor() {
    Run run = november("--assume", "basic-rise=11%", "--for", "outside");

    assertThat(run.code()).isZero();
    assertThat(run.out()).doesNotContain("north-", "south-");
  }

  private static Run november(String... more) {
    String[] first = {"compare", REAL, "--from", "2002", "--to", "2015-11-offer"};
    String[] all = Arrays.copyOf(first, first.length + more.length);
    System.arraycopy(more, 0, all, first.length, more.length);
    return Run.of(all);
  }
}
