package org.safecover.cli.national;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safecover.app.load.UnusableInput;
import org.safecover.cli.OutFolder;
import org.safecover.national.spark.Spark;
import org.safecover.national.task.Runner;
import org.safecover.national.task.Threads;
import org.safecover.national.trust.Trusts;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The options that every command over many hospitals has.
final class NationalOptions {

  private static final int MOST_THREADS = 1_000;

  /// Where tasks run.
  private enum Where {
    THREADS,
    SPARK
  }

  @Parameters(
      paramLabel = "FOLDER",
      description = "Folder with trusts.csv and one hospital folder for each trust.")
  private Path folder = Path.of("");

  @Option(
      names = "--runner",
      paramLabel = "WHERE",
      description = "threads of this process, or spark. Default: threads; spark with --master.")
  private @Nullable Where runner;

  @Option(
      names = "--threads",
      paramLabel = "NUMBER",
      description = "How many threads; the result is the same. Default: one a processor.")
  private @Nullable Integer threads;

  @Option(
      names = "--master",
      paramLabel = "ADDRESS",
      description = {
        "Spark's master, such as spark://host:7077; Safecover and FOLDER must lie at the same",
        "path on every worker. Default: local[*], inside this process."
      })
  private @Nullable String master;

  @Option(
      names = "--seed",
      paramLabel = "NUMBER",
      defaultValue = "1",
      description = "The same seed gives the same result. Default: 1.")
  private long seed = 1;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Write every table to this folder as CSV. Default: print regions and all.")
  private @Nullable Path out;

  long seed() {
    return seed;
  }

  Trusts trusts() {
    return Trusts.read(folder);
  }

  /// Where results go, looked at before anything is worked out.
  Optional<OutFolder> target() {
    return Optional.ofNullable(out).map(dir -> OutFolder.at(dir, OutFolder.Kind.NATIONAL));
  }

  Runner runner() {
    if (runner == Where.SPARK || (runner == null && master != null)) {
      if (ClassLoader.getSystemResource("org/apache/spark/SparkContext.class") == null) {
        throw UnusableInput.saying(
            "Spark's libraries are not here; build again, or use --runner threads.");
      }
      return Spark.at(master == null ? "local[*]" : master, System.getProperty("java.class.path"));
    }
    if (master != null) {
      throw UnusableInput.saying("--master is for --runner spark, not for threads.");
    }
    int wanted = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    if (wanted < 1 || wanted > MOST_THREADS) {
      throw UnusableInput.saying(
          "--threads is from 1 to " + MOST_THREADS + ", not " + wanted + ".");
    }
    return new Threads(wanted);
  }
}
