package org.safecover.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safecover.national.risk.RiskKernel;
import org.safecover.national.risk.RiskTable;
import org.safecover.national.spark.Spark;
import org.safecover.national.task.Runner;
import org.safecover.national.task.Threads;
import org.safecover.national.trust.Findings;
import org.safecover.national.trust.Trusts;

/// A real master and two real workers, each a process of its own, started from the libraries that
/// the build fetched.
@Tag("campaign")
final class ClusterTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void CLUSTER_01_two_workers_write_the_same_bytes_even_when_one_is_killed_in_the_middle()
      throws IOException {
    Trusts trusts = SmallCountry.of(16, folder.resolve("country")).trusts();
    String expected = RunnersTest.risk(trusts, new Threads(2), 500);
    try (Cluster cluster = Cluster.start(folder);
        Spark spark = Spark.at(cluster.master(), Cluster.CLASS_PATH)) {
      assertThat(RunnersTest.risk(trusts, spark, 500)).isEqualTo(expected);

      AtomicInteger seen = new AtomicInteger();
      Runner.Progress killing =
          (done, all) -> {
            seen.set(all);
            if (done == 4) {
              cluster.killOneWorker();
            }
          };
      var findings =
          Findings.of(
              trusts.country().trusts(),
              spark.run(new RiskKernel(SmallCountry.ACTION, 500, 5), trusts.tasks(5), killing));

      assertThat(RiskTable.of(findings).text() + findings.problems().text()).isEqualTo(expected);
      assertThat(seen).hasValue(16);
      assertThat(cluster.workersAlive()).isEqualTo(1);
    }
  }
}
