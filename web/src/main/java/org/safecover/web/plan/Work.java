package org.safecover.web.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safecover.app.search.Asked;
import org.safecover.app.search.End;
import org.safecover.app.search.Progress;
import org.safecover.app.search.SearchBoard.Posted;
import org.safecover.domain.cover.Level;
import org.safecover.domain.cover.Objective;
import org.safecover.planner.PlanProgress;
import org.safecover.report.words.PlanWords;

/// One search that somebody waits for, as far as it has come.
final class Work implements PlanProgress {

  private final String id;
  private final Asked asked;
  private final Runnable told;
  private final List<String> reached = new ArrayList<>();
  private final List<Level> levels = new ArrayList<>();
  private String now = "Waiting for its turn";
  private Optional<Runnable> stop = Optional.empty();
  private boolean stopped;
  private Optional<End> end = Optional.empty();

  /// @param told hears whenever it has come further
  Work(String id, Asked asked, Runnable told) {
    this.id = id;
    this.asked = asked;
    this.told = told;
  }

  /// As any server may show it.
  synchronized Posted posted() {
    boolean mayStop = stop.isPresent() && !stopped && end.isEmpty();
    return new Posted(id, asked, new Progress(now, reached, levels, mayStop, end));
  }

  String id() {
    return id;
  }

  Asked asked() {
    return asked;
  }

  synchronized boolean isOver() {
    return end.isPresent();
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
