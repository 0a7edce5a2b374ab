package org.safecover.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What everybody meets first: help, versions and mistyped words.
final class SafecoverTest {

  @Test
  void CLI_01_help_names_every_command() {
    Run run = Run.of("--help");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("check", "plan", "Examples:", "Exit codes:");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void CLI_01_every_command_has_help_with_an_example() {
    for (CommandName name : CommandName.installed()) {
      Run run = Run.of(name.text(), "--help");

      assertThat(run.code()).isZero();
      assertThat(run.out()).contains("safecover " + name.text(), "Example").doesNotContain("%%");
    }
  }

  @Test
  void CLI_02_a_mistyped_command_is_answered_with_the_likely_one() {
    Run run = Run.of("chek", "some-hospital");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("Did you mean: check", "safecover --help");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void CLI_02_a_mistyped_option_is_answered_with_the_likely_one() {
    Run run = Run.of("plan", "some-hospital", "--action", "2016-01-12", "--time-limt", "5s");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--time-limt", "--time-limit");
  }

  @Test
  void CLI_02_saying_nothing_is_answered_with_a_first_step() {
    Run run = Run.of();

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("safecover demo");
  }

  @Test
  void CLI_03_a_date_that_is_none_is_refused_with_one_that_is() {
    Run run = Run.of("plan", "x", "--action", "a", "--as-known-on", "12/01/2016");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("'12/01/2016' is not a date; write it like 2016-01-12");
  }

  @Test
  void CLI_03_a_time_limit_of_nothing_is_refused() {
    for (String typed : new String[] {"0s", "60", "-5s", "1e3s", "99999999999s", ""}) {
      Run run = Run.of("plan", "x", "--action", "a", "--time-limit", typed);

      assertThat(run.code()).as(typed).isEqualTo(2);
      assertThat(run.err()).contains("60s, 2m or 500ms");
    }
  }

  @Test
  void CLI_04_no_message_shows_a_stack_trace() {
    for (String[] args :
        new String[][] {{"plan"}, {"/dev/null", "--hospital", "/"}, {"check", "\0"}}) {
      Run run = Run.of(args);

      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err()).doesNotContain("\tat ").doesNotContain("Exception");
    }
  }
}
