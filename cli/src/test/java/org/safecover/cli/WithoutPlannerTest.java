package org.safecover.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// A party that trusts nobody runs Safecover without the part that makes plans.
final class WithoutPlannerTest {

  @Test
  void BARE_01_without_the_planner_help_names_what_is_left() throws Exception {
    Run run = bare("--help");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("check").doesNotContain("demo  ").doesNotContain("plan  ");
  }

  @Test
  void BARE_02_without_the_planner_plan_is_no_command() throws Exception {
    Run run = bare("plan", "anywhere", "--action", "2016-01-12");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("plan").doesNotContain("Exception");
  }

  static Run bare(String... args) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Dsafecover.home=" + Run.HOME);
    command.add("-cp");
    command.add(classPathWithoutPlanner());
    command.add(Safecover.class.getName());
    command.addAll(Arrays.asList(args));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), out, out);
  }

  private static String classPathWithoutPlanner() {
    String all = System.getProperty("java.class.path");
    String rest =
        Arrays.stream(all.split(File.pathSeparator, -1))
            .filter(entry -> !entry.contains("planner") && !entry.contains("ortools"))
            .collect(Collectors.joining(File.pathSeparator));
    assertThat(rest).isNotEqualTo(all);
    return rest;
  }
}
