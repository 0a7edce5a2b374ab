package org.safecover.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safecover.national.plan.PlanKernel;
import org.safecover.national.plan.PlanTables;
import org.safecover.national.risk.RiskKernel;
import org.safecover.national.risk.RiskTable;
import org.safecover.national.risk.TrustRisk;
import org.safecover.national.spark.Spark;
import org.safecover.national.task.Runner;
import org.safecover.national.task.Task;
import org.safecover.national.task.Threads;
import org.safecover.national.trust.Findings;
import org.safecover.national.trust.HospitalInput;
import org.safecover.national.trust.Trusts;

/// Where tasks run changes nothing of what comes out.
final class RunnersTest {

  @TempDir private Path folder = Path.of("");

  static String risk(Trusts trusts, Runner runner, int draws) {
    Findings<TrustRisk> findings = findings(trusts, runner, draws);
    return RiskTable.of(findings).text() + findings.problems().text();
  }

  static Findings<TrustRisk> findings(Trusts trusts, Runner runner, int draws) {
    return Findings.of(
        trusts.country().trusts(),
        runner.run(new RiskKernel(SmallCountry.ACTION, draws, 5), trusts.tasks(5), (_, _) -> {}));
  }

  private static String plan(Trusts trusts, Runner runner) {
    return new PlanTables(
            Findings.of(
                trusts.country().trusts(),
                runner.run(
                    new PlanKernel(SmallCountry.ACTION, Duration.ofMinutes(1)),
                    trusts.tasks(5),
                    (_, _) -> {})))
        .plans()
        .text();
  }

  @Test
  void RUN_01_one_thread_two_threads_and_spark_write_the_same_bytes() {
    Trusts trusts = SmallCountry.of(3, folder).trusts();

    String one = risk(trusts, new Threads(1), 100);

    assertThat(risk(trusts, new Threads(2), 100)).isEqualTo(one);
    String plans = plan(trusts, new Threads(2));
    try (Spark spark = Spark.at("local[2]", "")) {
      assertThat(risk(trusts, spark, 100)).isEqualTo(one);
      assertThat(plan(trusts, spark)).isEqualTo(plans);
    }
  }

  @Test
  void RUN_02_a_broken_hospital_is_told_with_all_its_problems_and_the_rest_goes_on()
      throws IOException {
    Trusts trusts = SmallCountry.of(3, folder).trusts();
    Path people = folder.resolve("t1").resolve("people.csv");
    List<String> lines = Files.readAllLines(people);
    String header = lines.getFirst();
    Files.writeString(people, header + "\nA,nobody\nB,nothing\n");

    Findings<TrustRisk> findings = findings(trusts, new Threads(2), 100);

    assertThat(findings.results().keySet()).containsExactly("t0", "t2");
    assertThat(findings.problems().text())
        .startsWith("trust,file,sheet,row,column,found,wanted\n")
        .contains("t1,people.csv,,2,grade,'nobody',", "t1,people.csv,,3,grade,'nothing',");
    assertThat(RiskTable.of(findings).text())
        .contains("trust,t1,0,1,,,,", "system,system 1,0,1,", "england,England,2,1,");
  }

  @Test
  void RUN_03_a_hospital_draws_the_same_with_others_and_without() {
    Trusts trusts = SmallCountry.of(3, folder).trusts();
    Task<HospitalInput> alone =
        trusts.tasks(5).stream().filter(task -> task.id().equals("t1")).findFirst().orElseThrow();

    TrustRisk found = new RiskKernel(SmallCountry.ACTION, 100, 5).run(alone);

    assertThat(findings(trusts, new Threads(2), 100).results().get("t1"))
        .usingRecursiveComparison()
        .isEqualTo(found);
  }
}
