package org.safecover.risk.forecast;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.safecover.risk.draw.Chunk;
import org.safecover.risk.draw.DrawTask;
import org.safecover.risk.draw.Kernel;

/// Draws an action many times, on as many threads as are given. Draws are gathered in their order,
/// and each has its own source of chance, so the same seed gives the same forecast whatever the
/// number of threads.
///
/// @param draws how many at most; at least 1
public record Simulation(long seed, int draws, int threads, Precision precision) {

  /// Draws of one task.
  static final int CHUNK = 100;

  /// Draws between two looks at the precision.
  static final int ROUND = 1_000;

  public Simulation {
    if (draws < 1 || threads < 1) {
      throw new IllegalArgumentException("Draws and threads are at least 1: " + draws);
    }
  }

  public Forecast forecast(Kernel kernel, Progress progress) {
    Gathered gathered = new Gathered(kernel, draws);
    Forecast.Enough enough = Forecast.Enough.ALL_DRAWN;
    try (ExecutorService threads = Executors.newFixedThreadPool(this.threads)) {
      Deque<Future<Chunk>> running = new ArrayDeque<>();
      int asked = 0;
      while (gathered.draws() < draws) {
        while (asked < draws && running.size() < 2 * this.threads) {
          int count = Math.min(CHUNK, draws - asked);
          DrawTask task = new DrawTask(kernel, seed, asked, count);
          running.add(threads.submit(task::run));
          asked += count;
        }
        gathered.add(result(running.remove()));
        progress.done(gathered.draws(), draws);
        if (gathered.draws() % ROUND == 0 && precision.isReached(gathered)) {
          enough = Forecast.Enough.PRECISE;
          running.forEach(rest -> rest.cancel(true));
          break;
        }
      }
    }
    return gathered.forecast(seed, enough);
  }

  private static Chunk result(Future<Chunk> task) {
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The draws were interrupted.", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("A draw failed.", e.getCause());
    }
  }
}
