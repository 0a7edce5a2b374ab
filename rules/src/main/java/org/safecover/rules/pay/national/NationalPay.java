package org.safecover.rules.pay.national;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.safecover.domain.hospital.Hospital;

/// A year's pay of every doctor of many hospitals, priced on two threads. Hospitals come one at a
/// time and are let go when priced; their sums are put together in the order of the hospitals,
/// whichever thread is first.
///
/// @param pricing of one hospital
/// @param progress hears how many hospitals are priced
public record NationalPay(HospitalPricing pricing, Progress progress) {

  private static final int THREADS = 2;
  private static final int WAITING = 2 * THREADS;

  /// Hears how far the pricing has come.
  public interface Progress {

    /// @param done of all hospitals
    void done(int done, int all);
  }

  /// @param hospital by number, from 0
  public List<YearsPay> of(int hospitals, IntFunction<Hospital> hospital) {
    List<YearsPay> total = pricing.nothing();
    Deque<Future<List<YearsPay>>> waiting = new ArrayDeque<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      int asked = 0;
      for (int done = 0; done < hospitals; done++) {
        for (; asked < hospitals && asked - done < WAITING; asked++) {
          int number = asked;
          waiting.add(threads.submit(() -> pricing.of(hospital.apply(number))));
        }
        add(total, done(waiting.remove()));
        progress.done(done + 1, hospitals);
      }
    }
    return total;
  }

  private static void add(List<YearsPay> total, List<YearsPay> more) {
    for (int i = 0; i < total.size(); i++) {
      total.get(i).add(more.get(i));
    }
  }

  private static List<YearsPay> done(Future<List<YearsPay>> future) {
    try {
      return future.get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The pricing was stopped.", stopped);
    } catch (ExecutionException failed) {
      throw new IllegalStateException("A hospital could not be priced.", failed.getCause());
    }
  }
}
