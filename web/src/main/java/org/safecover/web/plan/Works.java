package org.safecover.web.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.safecover.app.access.StaffAct;
import org.safecover.app.ledger.TrustCode;
import org.safecover.app.load.UnusableInput;
import org.safecover.web.plan.Work.End;

/// The searches of this server: one after the other, since each uses the whole machine.
final class Works implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(Works.class.getName());
  static final int WAITING = 16;
  private static final int KEPT = 256;
  private static final float LOAD = 0.75f;

  private final Consumer<TrustCode> further;
  private final ThreadPoolExecutor threads =
      new ThreadPoolExecutor(
          1,
          1,
          0,
          TimeUnit.SECONDS,
          new ArrayBlockingQueue<>(WAITING),
          Thread.ofPlatform().daemon().name("safecover-search").factory());
  private final Map<String, Work> known =
      new LinkedHashMap<>(KEPT, LOAD, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Work> eldest) {
          return size() > KEPT;
        }
      };

  Works(Consumer<TrustCode> further) {
    this.further = further;
  }

  /// Begins a search, or says that there is no room for it.
  ///
  /// @param search what is done; it hears what to show, and gives how it ended
  void begin(Work.Order order, Function<Work, End> search) {
    Work work = new Work(order, () -> further.accept(order.trust()));
    synchronized (known) {
      known.put(order.id(), work);
    }
    try {
      threads.execute(() -> work.ended(end(work, search)));
    } catch (RejectedExecutionException full) {
      work.ended(new End.NoRoom());
    }
  }

  private static End end(Work work, Function<Work, End> search) {
    try {
      return search.apply(work);
    } catch (UnusableInput unusable) {
      return new End.Nothing(unusable.lines());
    } catch (RuntimeException | LinkageError fault) {
      LOG.log(Level.SEVERE, "A search failed: " + work.order(), fault);
      return new End.Nothing(List.of("This is a fault of Safecover, and was logged."));
    }
  }

  /// A search of a trust; none when it is too long ago or another's.
  Optional<Work> find(TrustCode trust, String id) {
    synchronized (known) {
      return Optional.ofNullable(known.get(id)).filter(work -> work.order().trust().equals(trust));
    }
  }

  /// A search that an account asked for under a name before; not one for which there was no room.
  Optional<Work> findAsked(StaffAct act, String request) {
    synchronized (known) {
      return known.values().stream()
          .filter(work -> work.order().isOf(act, request))
          .filter(work -> work.shown().end().filter(End.NoRoom.class::isInstance).isEmpty())
          .findFirst();
    }
  }

  @Override
  public void close() {
    synchronized (known) {
      known.values().forEach(Work::stopEarly);
    }
    threads.shutdownNow();
  }
}
