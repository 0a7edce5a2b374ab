package org.safecover.bench.peer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.safecover.domain.cover.Level;
import org.safecover.domain.cover.Objective;
import org.safecover.domain.cover.Plan;
import org.safecover.domain.rota.DutyId;
import org.safecover.planner.PlanProgress;
import org.safecover.planner.PlanRequest;
import org.safecover.planner.Planner;
import org.safecover.rules.cover.Draft;

/// Safecover's own planner, as the command line uses it.
public final class SafecoverPlanner implements CoverSolver {

  private static final long SEED = 1;

  @Override
  public Draft plan(Question question, Watch watch) {
    var action = question.action();
    PlanRequest request = new PlanRequest(action.id(), action.latest(), question.limit(), SEED);
    Plan plan =
        new Planner(question.hospital(), question.limits()).plan(request, new Listening(watch));
    TreeSet<DutyId> released = new TreeSet<>();
    plan.releases().forEach(release -> released.add(release.duty()));
    Map<Objective, Long> bounds = new EnumMap<>(Objective.class);
    plan.levels().forEach(level -> bounds.put(level.objective(), level.bound()));
    return new Draft(plan.covers(), released, bounds, SEED);
  }

  /// Notes what the planner says it has reached. It names the levels one after the other, each when
  /// it is done with it.
  private static final class Listening implements PlanProgress {

    private final Watch watch;
    private final List<Long> levels = new ArrayList<>();

    Listening(Watch watch) {
      this.watch = watch;
    }

    @Override
    public void first(Level uncovered) {
      watch.note(List.of(uncovered.value()));
    }

    @Override
    public void level(Level reached) {
      levels.add(reached.value());
      watch.note(levels);
    }
  }
}
