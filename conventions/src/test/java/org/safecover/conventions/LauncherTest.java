package org.safecover.conventions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What someone meets who types `./safecover`, before any Java runs.
class LauncherTest {
  private static final String SYSTEM_PATH = "/usr/bin:/bin";

  @TempDir Path desk;
  private PretendCheckout checkout;

  @BeforeEach
  void a_checkout_in_a_folder_with_a_space() throws IOException {
    checkout = new PretendCheckout(desk.resolve("a check out"));
  }

  private Map<String, String> onlyTheJdksHere() throws IOException {
    return Map.of("PATH", SYSTEM_PATH, "SAFECOVER_JDK_PLACES", checkout.jdks().toString());
  }

  private Map<String, String> withMaven(Path maven) throws IOException {
    return Map.of(
        "PATH", maven + ":" + SYSTEM_PATH, "SAFECOVER_JDK_PLACES", checkout.jdks().toString());
  }

  @Test
  void LAUNCH_01_without_any_jdk_it_says_what_to_install_and_ends_with_2() throws Exception {
    var nothing = Map.of("PATH", "", "SAFECOVER_JDK_PLACES", "");

    var run = checkout.run(desk, checkout.launcher(), nothing, "check");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("no JDK 25 or newer was found", "apt-get install openjdk-25-jdk", "JAVA_HOME");
  }

  @Test
  void LAUNCH_02_an_older_jdk_is_passed_over_and_a_newer_one_taken() throws Exception {
    Path old = checkout.jdk("17.0.15");
    checkout.jdk("25.0.3");
    checkout.build();
    var variables =
        Map.of(
            "PATH", old.resolve("bin") + ":" + SYSTEM_PATH,
            "JAVA_HOME", old.toString(),
            "SAFECOVER_JDK_PLACES", checkout.jdks().toString());

    assertThat(checkout.run(desk, checkout.launcher(), variables).out())
        .startsWith("java-25.0.3\n");
  }

  @Test
  void LAUNCH_03_java_home_comes_first() throws Exception {
    checkout.jdk("25.0.3");
    Path newest = checkout.jdk("27");
    checkout.build();
    var variables =
        Map.of(
            "PATH", SYSTEM_PATH,
            "JAVA_HOME", newest.toString(),
            "SAFECOVER_JDK_PLACES", checkout.jdks().toString());

    assertThat(checkout.run(desk, checkout.launcher(), variables).out()).startsWith("java-27\n");
  }

  @Test
  void LAUNCH_04_it_runs_from_another_folder_and_through_links() throws Exception {
    checkout.jdk("25");
    checkout.build();
    Path bin = Files.createDirectories(desk.resolve("bin"));
    Path first = Files.createSymbolicLink(bin.resolve("first"), checkout.launcher());
    Path second = Files.createSymbolicLink(bin.resolve("second"), first.getFileName());

    var run = checkout.run(bin, second, onlyTheJdksHere(), "check", "my hospital");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("a check out/cli/target/safecover/lib/*")
        .endsWith("<org.safecover.cli.Safecover>\n<check>\n<my hospital>\n");
  }

  @Test
  void LAUNCH_05_verify_has_no_planner_on_its_class_path() throws Exception {
    checkout.jdk("25");
    checkout.build();

    var plan = checkout.run(desk, checkout.launcher(), onlyTheJdksHere(), "plan", "h");
    var verify = checkout.run(desk, checkout.launcher(), onlyTheJdksHere(), "verify", "p");

    assertThat(plan.out()).contains("lib-planner");
    assertThat(verify.out()).doesNotContain("lib-planner").contains("/lib/*");
  }

  @Test
  void LAUNCH_06_without_a_build_it_builds_and_keeps_standard_output_clean() throws Exception {
    checkout.jdk("25");
    var variables = withMaven(checkout.maven("3.9.9", 0));

    var first = checkout.run(desk, checkout.launcher(), variables, "check");
    var second = checkout.run(desk, checkout.launcher(), variables, "check");

    assertThat(first.code()).isZero();
    assertThat(first.out()).startsWith("java-25\n");
    assertThat(first.err()).contains("1/2  domain", "2/2  cli", "built");
    assertThat(second.err()).isEmpty();
  }

  @Test
  void LAUNCH_07_a_source_newer_than_the_build_is_built_again() throws Exception {
    checkout.jdk("25");
    checkout.build();
    Path source = Files.writeString(checkout.source("Duty.java"), "");
    Files.setLastModifiedTime(source, FileTime.from(Instant.parse("2999-01-01T00:00:00Z")));

    var run = checkout.run(desk, checkout.launcher(), withMaven(checkout.maven("3.8.7", 0)));

    assertThat(run.err()).contains("building", "built");
  }

  @Test
  void LAUNCH_08_a_build_that_fails_shows_the_end_of_its_log() throws Exception {
    checkout.jdk("25");

    var run = checkout.run(desk, checkout.launcher(), withMaven(checkout.maven("3.9.9", 1)));

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("the build failed", "maven was called with");
    assertThat(Files.readString(checkout.log())).contains("Dmaven.test.skip=true");
  }

  @Test
  void LAUNCH_09_a_maven_that_is_too_old_is_named_with_the_one_wanted() throws Exception {
    checkout.jdk("25");

    var run = checkout.run(desk, checkout.launcher(), withMaven(checkout.maven("3.8.6", 0)));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("3.8.7 or newer", "3.8.6");
  }

  @Test
  void LAUNCH_10_the_shell_scripts_pass_shellcheck() throws Exception {
    Path shellcheck = Path.of("/usr/bin/shellcheck");
    assumeTrue(Files.isExecutable(shellcheck), "shellcheck is not installed");
    Path root = ProjectRoot.path();

    Process check =
        new ProcessBuilder(
                shellcheck.toString(),
                root.resolve("safecover").toString(),
                root.resolve(".ci/run").toString())
            .redirectErrorStream(true)
            .start();

    assertThat(check.getInputStream().readAllBytes()).asString().isEmpty();
  }
}
