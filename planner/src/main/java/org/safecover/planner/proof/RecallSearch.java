package org.safecover.planner.proof;

import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.safecover.domain.cover.Cover;
import org.safecover.domain.cover.Recall;
import org.safecover.planner.schedule.Patience;
import org.safecover.rules.cover.Need;
import org.safecover.rules.cover.Situation;

/// Searches for the smallest recall. As for plans, the rules pass every answer and the solver knows
/// at most what they know, so that what it proves holds.
public final class RecallSearch {

  private static final double DETERMINISTIC = 120;

  private final RecallModel model;
  private final long wanted;
  private final Patience patience;

  private RecallSearch(RecallModel model, long wanted, Patience patience) {
    this.model = model;
    this.wanted = wanted;
    this.patience = patience;
  }

  /// The smallest recall; empty when none was found in the time.
  ///
  /// @param covers of the plan without recall
  /// @param wanted the weighted minutes that may stay uncovered
  /// @param patience when it is over, the search ends regardless
  public static Optional<Recall> findSmallest(
      Situation situation, Collection<Cover> covers, long wanted, Patience patience) {
    List<Need> open =
        situation.needs().stream()
            .filter(need -> covers.stream().noneMatch(cover -> holds(cover, need)))
            .toList();
    long left = open.stream().mapToLong(Need::weight).sum();
    if (left <= wanted) {
      return Optional.of(new Recall(wanted, left, List.of(), 0, true));
    }
    RecallModel model = new RecallModel(RecallScope.of(situation, open));
    model.forbidPairs();
    return new RecallSearch(model, wanted, patience).found();
  }

  private static boolean holds(Cover cover, Need need) {
    return cover.post().equals(need.post().id()) && cover.period().contains(need.period());
  }

  /// An answer that the rules passed.
  private record Passed(CpSolver solver, boolean proven) {}

  private Optional<Recall> found() {
    model.model.minimize(model.left());
    Optional<Passed> least = findPassed();
    if (least.isEmpty()) {
      return Optional.empty();
    }
    long level = Math.max(wanted, Math.round(least.get().solver().objectiveValue()));
    LinearExpr left = model.left();
    model.model.addLessOrEqual(left, level);
    model.model.minimize(model.size());
    return findPassed().map(passed -> recall(passed, left));
  }

  private Recall recall(Passed passed, LinearExpr left) {
    CpSolver solver = passed.solver();
    double bound = solver.bestObjectiveBound();
    long fewest = (long) Math.floor((bound + 1e-6) / model.unit());
    var duties = model.read(solver);
    long count = duties.stream().mapToLong(group -> group.count()).sum();
    return new Recall(
        wanted,
        solver.value(left),
        duties,
        passed.proven() ? count : Math.min(count, fewest),
        passed.proven());
  }

  private Optional<Passed> findPassed() {
    double work = DETERMINISTIC;
    while (work > 0 && !patience.isOver()) {
      CpSolver solver = new CpSolver();
      CpSolverStatus status = patience.solve(solver, model.model, work, 1);
      work -= Math.max(1e-3, solver.response().getDeterministicTime());
      if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
        return Optional.empty();
      }
      if (!model.learnsFrom(solver)) {
        return Optional.of(new Passed(solver, status == CpSolverStatus.OPTIMAL));
      }
    }
    return Optional.empty();
  }
}
