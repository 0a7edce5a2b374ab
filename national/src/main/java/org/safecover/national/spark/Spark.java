package org.safecover.national.spark;

import java.io.Serializable;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.safecover.national.task.Kernel;
import org.safecover.national.task.Outcome;
import org.safecover.national.task.Runner;
import org.safecover.national.task.Task;

/// Apache Spark, one partition for each task. A task that is lost with its worker runs again
/// elsewhere, and gives the same.
public final class Spark implements Runner {

  private final JavaSparkContext context;

  private Spark(SparkConf conf) {
    context = new JavaSparkContext(conf);
    context.setLogLevel("OFF");
  }

  /// @param master `local[*]`, or the address of a cluster, such as `spark://host:7077`
  /// @param classPath of this program, as it lies on every machine of the cluster
  public static Spark at(String master, String classPath) {
    return new Spark(
        new SparkConf(false)
            .setMaster(master)
            .setAppName("Safecover")
            .set("spark.ui.enabled", "false")
            .set("spark.executor.extraClassPath", classPath)
            .set(
                "spark.executor.extraJavaOptions",
                "--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
                    + " -Duser.timezone=UTC -XX:+UseParallelGC"));
  }

  @Override
  public <I extends Serializable, O extends Serializable> List<Outcome<O>> run(
      Kernel<I, O> kernel, List<Task<I>> tasks, Progress progress) {
    if (tasks.isEmpty()) {
      return List.of();
    }
    Watch watch = new Watch(progress, tasks.size());
    context.sc().addSparkListener(watch);
    try {
      return context
          .parallelize(tasks, tasks.size())
          .map(task -> Outcome.of(kernel, task))
          .collect();
    } finally {
      context.sc().removeSparkListener(watch);
    }
  }

  @Override
  public void close() {
    context.close();
  }

  /// Counts the tasks that succeeded.
  private static final class Watch extends SparkListener {

    private final AtomicInteger done = new AtomicInteger();
    private final Progress progress;
    private final int all;

    Watch(Progress progress, int all) {
      this.progress = progress;
      this.all = all;
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd end) {
      if (end.taskInfo().successful()) {
        progress.done(Math.min(all, done.incrementAndGet()), all);
      }
    }
  }
}
