package org.safecover.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a newcomer sees first.
final class DemoCommandTest {

  @TempDir private Path temp = Path.of("");

  @Test
  void DEMO_01_both_days_stand_side_by_side_and_both_plans_are_kept() {
    String out = temp.resolve("demo").toString();

    Run demo = Run.of("demo", "--out", out);

    assertThat(demo.code()).isZero();
    assertThat(demo.out())
        .contains("2016-01-12           2016-01-12-full")
        .contains("emergency care only  full withdrawal")
        .contains(Path.of(out, "2016-01-12-full", "plan.html").toString());
    for (String action : new String[] {"2016-01-12", "2016-01-12-full"}) {
      Run verify =
          Run.of(
              "verify",
              Path.of(out, action, "plan.json").toString(),
              "--hospital",
              Run.example("cpft-january-2016"));
      assertThat(verify.code()).as(verify.out()).isZero();
    }
  }
}
