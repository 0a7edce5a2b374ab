package org.safecover.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An invented country priced from the command line.
final class NationalCommandTest {

  private static final String[] ASSUMED = {
    "--assume", "standard-day=8", "--assume", "part-time-bands=flowchart"
  };

  private static Run national(String... contracts) {
    return Run.of(
        Stream.of(
                Stream.of("national", "price", "--doctors", "60"),
                Arrays.stream(contracts).flatMap(id -> Stream.of("--contract", id)),
                Arrays.stream(ASSUMED))
            .flatMap(each -> each)
            .toArray(String[]::new));
  }

  @Test
  void NATIONAL_01_each_contract_has_a_line_with_every_doctor() {
    Run run = national("2002", "2016");

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("60 invented doctors in 1 hospital (seed 1)", "Assumed: standard-day=8")
        .containsPattern("2002 +2015-08-03 +60 +0 ")
        .containsPattern("2016 +2016-08-03 +60 +0 ");
  }

  @Test
  void NATIONAL_02_the_same_seed_gives_the_same_lines() {
    assertThat(national("2016").out()).isEqualTo(national("2016").out());
  }

  @Test
  void NATIONAL_03_unknown_contracts_and_numbers_are_refused() {
    assertThat(national("1948", "1974").err())
        .contains("'1948'", "'1974'", "Known: 2002, 2015-11-offer");
    assertThat(national("1948").code()).isEqualTo(2);
    Run few = Run.of("national", "price", "--doctors", "7", "--contract", "2016");
    assertThat(few.code()).isEqualTo(2);
    assertThat(few.err()).contains("--doctors is 7; give a number from 8 to 1000000.");
  }

  @Test
  void NATIONAL_04_without_a_command_it_says_which_there_are() {
    Run run = Run.of("national");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("plan, risk, pay or price");
  }

  @Test
  void NATIONAL_05_without_sparks_libraries_it_says_so_and_works_on_threads(@TempDir Path folder)
      throws IOException {
    Files.writeString(folder.resolve("trusts.csv"), "id,name,system,region\na,A,N,R\n");
    String[] words = {"national", "risk", folder.toString(), "--action", "2026-10-22"};

    Run spark =
        Run.of(
            Stream.concat(Arrays.stream(words), Stream.of("--runner", "spark"))
                .toArray(String[]::new));
    Run threads = Run.of(words);

    assertThat(spark.err()).contains("Spark's libraries are not here");
    assertThat(spark.code()).isEqualTo(2);
    assertThat(threads.err())
        .startsWith("a: ")
        .contains("problems in 1 of 1 trusts, which are left out; all others are worked out.");
    assertThat(threads.code()).isEqualTo(2);
  }
}
