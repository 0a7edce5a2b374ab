package org.safecover.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a plan's covers cost, from the command line.
final class CostCommandTest {

  @TempDir private Path temp = Path.of("");

  @Test
  void COST_01_a_cover_without_a_rate_card_has_hours_and_no_price() throws IOException {
    Path plan = planned(new TinyHospital());

    Run run = Run.of("cost", plan.toString(), "--hospital", temp.resolve("hospital").toString());

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("no rate card", "consultants: 1 stretch covered", "have no rate")
        .contains("time off in lieu", "Nobody is asked who will come")
        .doesNotContain("r1", "r2");
  }

  @Test
  void COST_02_the_rate_card_prices_the_hours_outside_planned_work() throws IOException {
    Path plan =
        planned(
            new TinyHospital()
                .with(
                    "rates.yaml",
                    """
                    rates:
                      - id: consultant
                        group: consultant
                        from: "00:00"
                        to: "00:00"
                        source: Agreed locally
                        per_hour: {"2016-01-01": "100.00"}
                    """));

    Run run =
        Run.of(
            "cost",
            plan.toString(),
            "--hospital",
            temp.resolve("hospital").toString(),
            "--format",
            "json");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("safecover-cost/1", "\"withoutRate\" : \"PT0S\"");
    assertThat(run.out()).doesNotContain("\"extraPay\" : \"0.00\"");
  }

  @Test
  void COST_03_a_plan_with_a_fault_is_not_priced() throws IOException {
    Path plan = planned(new TinyHospital());
    Path hospital = temp.resolve("hospital");
    Files.writeString(hospital.resolve("leave.csv"), "person,from,to\nc2,2016-01-12,2016-01-12\n");

    Run run = Run.of("cost", plan.toString(), "--hospital", hospital.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("so nothing is built on it", "safecover verify");
  }

  private Path planned(TinyHospital files) throws IOException {
    Path folder = Files.createDirectories(temp.resolve("hospital"));
    String hospital = files.in(folder);
    Path out = temp.resolve("out");
    Run.of("plan", hospital, "--action", "tiny-full", "--out", out.toString());
    return out.resolve("plan.json");
  }
}
