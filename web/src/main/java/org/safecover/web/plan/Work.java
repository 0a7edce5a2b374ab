package org.safecover.web.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safecover.app.ledger.TrustCode;
import org.safecover.app.plan.PlanKey;
import org.safecover.domain.cover.Level;
import org.safecover.domain.cover.Objective;
import org.safecover.planner.PlanProgress;
import org.safecover.report.words.PlanWords;

/// One search that somebody waits for, as far as it has come.
final class Work implements PlanProgress {

  private final Order order;
  private final Runnable told;
  private final List<String> reached = new ArrayList<>();
  private String now = "Waiting for its turn";
  private Optional<Runnable> stop = Optional.empty();
  private boolean stopped;
  private Optional<End> end = Optional.empty();

  /// @param told hears whenever it has come further
  Work(Order order, Runnable told) {
    this.order = order;
    this.told = told;
  }

  /// Who asked for what.
  ///
  /// @param id in the page's address
  /// @param task as whoever waits reads it
  record Order(String id, TrustCode trust, PlanKey plan, String task, Instant at) {}

  /// How it ended.
  sealed interface End {

    /// The plan is kept as a new version.
    record Kept(int version) implements End {}

    /// Nothing was kept.
    ///
    /// @param lines why, and what to do
    record Nothing(List<String> lines) implements End {
      public Nothing {
        lines = List.copyOf(lines);
      }
    }
  }

  /// What a page shows of it.
  ///
  /// @param now what is being done
  /// @param reached levels that are through, in order
  /// @param mayStop whether there is anything to stop
  record Shown(Order order, String now, List<String> reached, boolean mayStop, Optional<End> end) {}

  synchronized Shown shown() {
    return new Shown(
        order, now, List.copyOf(reached), stop.isPresent() && !stopped && end.isEmpty(), end);
  }

  Order order() {
    return order;
  }

  /// Ends the search with the best plan so far.
  void stopEarly() {
    Optional<Runnable> known;
    synchronized (this) {
      stopped = true;
      known = stop;
    }
    known.ifPresent(Runnable::run);
  }

  synchronized void ended(End how) {
    end = Optional.of(how);
    now = "Done";
    told.run();
  }

  @Override
  public synchronized void started(Runnable stop) {
    this.stop = Optional.of(stop);
    now = "Looking for a first whole plan";
    if (stopped) {
      stop.run();
    }
  }

  @Override
  public synchronized void first(Level uncovered) {
    reached.add("A first whole plan: " + PlanWords.level(uncovered.objective(), uncovered.value()));
    now = "Looking for better ones";
    told.run();
  }

  @Override
  public synchronized void solved(Objective level, int done, int all) {
    now = PlanWords.objective(level) + ": " + done + " of " + all + " parts";
    told.run();
  }

  @Override
  public synchronized void level(Level level) {
    reached.add(PlanWords.level(level.objective(), level.value()) + ": " + PlanWords.proof(level));
    told.run();
  }
}
