package org.safecover.web.plan;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.safecover.app.access.StaffAct;
import org.safecover.app.database.DatabaseTrouble;
import org.safecover.app.ledger.TrustCode;
import org.safecover.app.load.UnusableInput;
import org.safecover.app.search.Asked;
import org.safecover.app.search.End;
import org.safecover.app.search.SearchBoard;
import org.safecover.app.search.SearchBoard.Begun;
import org.safecover.app.search.SearchBoard.Posted;

/// The searches of this server: one after the other, since each uses the whole machine. How far
/// they have come is told on the board, where every server finds it.
final class Works implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(Works.class.getName());
  static final int WAITING = 16;
  static final Duration TELLS_EVERY = Duration.ofSeconds(1);
  private static final int LAST_SECONDS = 3;

  private final SearchBoard board;
  private final String server;
  private final Consumer<TrustCode> further;
  private final Map<String, Work> own = new ConcurrentHashMap<>();
  private final ThreadPoolExecutor threads =
      new ThreadPoolExecutor(
          1,
          1,
          0,
          TimeUnit.SECONDS,
          new ArrayBlockingQueue<>(WAITING),
          Thread.ofPlatform().daemon().name("safecover-search").factory());
  private final ScheduledExecutorService telling =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("safecover-search-board").factory());

  /// @param server what this server calls itself, as no other does
  Works(SearchBoard board, String server, Consumer<TrustCode> further) {
    this.board = board;
    this.server = server;
    this.further = further;
    var _ =
        telling.scheduleWithFixedDelay(
            this::tellAll, TELLS_EVERY.toMillis(), TELLS_EVERY.toMillis(), TimeUnit.MILLISECONDS);
  }

  /// Begins a search, or says that there is no room for it; nothing when the same request has begun
  /// it before.
  ///
  /// @param search what is done; it hears what to show, and gives how it ended
  Begun begin(Asked asked, Function<Work, End> search) {
    Begun begun = board.begin(asked, server);
    if (!begun.again()) {
      Work work = new Work(begun.id(), asked, () -> further.accept(asked.trust()));
      own.put(work.id(), work);
      try {
        threads.execute(() -> ended(work, end(work, search)));
      } catch (RejectedExecutionException full) {
        ended(work, new End.NoRoom());
      }
    }
    return begun;
  }

  private static End end(Work work, Function<Work, End> search) {
    try {
      return search.apply(work);
    } catch (UnusableInput unusable) {
      return new End.Nothing(unusable.lines());
    } catch (RuntimeException | LinkageError fault) {
      LOG.log(Level.SEVERE, "A search failed: " + work.asked(), fault);
      return new End.Nothing(List.of("This is a fault of Safecover, and was logged."));
    }
  }

  private void ended(Work work, End how) {
    work.ended(how);
    tell(work);
  }

  private void tellAll() {
    own.values().forEach(this::tell);
  }

  /// What cannot be told now is told the next time.
  private void tell(Work work) {
    try {
      Posted posted = work.posted();
      boolean stop = board.tell(posted.id(), posted.progress());
      if (posted.progress().end().isPresent()) {
        own.remove(posted.id());
      } else if (stop) {
        work.stopEarly();
      }
    } catch (DatabaseTrouble away) {
      LOG.log(Level.FINE, "How far a search has come could not be told.", away);
    }
  }

  /// A search of a trust, wherever it runs; none when it is too long ago or another's.
  Optional<Posted> find(StaffAct act, String id) {
    Optional<Posted> here =
        Optional.ofNullable(own.get(id))
            .filter(work -> work.asked().trust().equals(act.trust()))
            .map(Work::posted);
    return here.isPresent() ? here : board.find(act, id);
  }

  /// A search that an account asked for under a name before, wherever it runs; not one that was
  /// lost, nor one for which there was no room.
  Optional<Posted> findAsked(StaffAct act, String request) {
    return board.findAsked(act, request);
  }

  /// Ends a search with the best so far, wherever it runs.
  ///
  /// @return whether there is one
  boolean stop(StaffAct act, String id) {
    Optional<Posted> found = find(act, id);
    found.ifPresent(posted -> {
      Optional.ofNullable(own.get(posted.id())).ifPresent(Work::stopEarly);
      board.stop(act, posted.id());
    });
    return found.isPresent();
  }

  @Override
  public void close() {
    telling.shutdownNow();
    own.values().forEach(Work::stopEarly);
    threads.shutdownNow();
    awaitEnd();
    for (Work work : own.values()) {
      if (!work.isOver()) {
        work.ended(new End.Lost());
      }
      tell(work);
    }
  }

  /// A search that was stopped early may still keep its plan.
  private void awaitEnd() {
    try {
      if (!threads.awaitTermination(LAST_SECONDS, TimeUnit.SECONDS)) {
        LOG.log(Level.INFO, "A search did not end in time.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
