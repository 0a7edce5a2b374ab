package org.safecover.web.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safecover.app.access.StaffAct;
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
  private final List<Level> levels = new ArrayList<>();
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
  record Order(String id, StaffAct act, PlanKey plan, String task, Optional<String> request) {

    TrustCode trust() {
      return act.trust();
    }

    public Instant at() {
      return act.at();
    }

    /// Whether it is what the same account asked for under the same name.
    boolean isOf(StaffAct other, String name) {
      return act.trust().equals(other.trust())
          && act.by().equals(other.by())
          && request.filter(name::equals).isPresent();
    }
  }

  /// How it ended.
  sealed interface End {

    /// The plan is kept as a new version.
    record Kept(int version) implements End {}

    /// It was never begun: too many wait already.
    record NoRoom() implements End {

      static final List<String> LINES =
          List.of("Too many searches wait already.", "Try again when one of them is done.");
    }

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
  /// @param levels the same with what no plan can go below, after the first whole plan's own
  /// @param mayStop whether there is anything to stop
  record Shown(
      Order order,
      String now,
      List<String> reached,
      List<Level> levels,
      boolean mayStop,
      Optional<End> end) {}

  synchronized Shown shown() {
    return new Shown(
        order,
        now,
        List.copyOf(reached),
        List.copyOf(levels),
        stop.isPresent() && !stopped && end.isEmpty(),
        end);
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
    levels.add(level);
    reached.add(PlanWords.level(level.objective(), level.value()) + ": " + PlanWords.proof(level));
    told.run();
  }
}
