package org.safecover.national.task;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/// Threads of this process.
///
/// @param count at least 1
public record Threads(int count) implements Runner {

  @Override
  public <I extends Serializable, O extends Serializable> List<Outcome<O>> run(
      Kernel<I, O> kernel, List<Task<I>> tasks, Progress progress) {
    AtomicInteger done = new AtomicInteger();
    ExecutorService pool = Executors.newFixedThreadPool(count);
    try {
      List<Future<Outcome<O>>> running = new ArrayList<>();
      for (Task<I> task : tasks) {
        running.add(
            pool.submit(() -> {
              Outcome<O> outcome = Outcome.of(kernel, task);
              synchronized (done) {
                progress.done(done.incrementAndGet(), tasks.size());
              }
              return outcome;
            }));
      }
      List<Outcome<O>> outcomes = new ArrayList<>();
      for (Future<Outcome<O>> task : running) {
        outcomes.add(task.get());
      }
      return outcomes;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The tasks were interrupted.", stopped);
    } catch (ExecutionException failed) {
      throw new IllegalStateException("A task failed.", failed.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  @Override
  public void close() {}
}
