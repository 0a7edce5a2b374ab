package org.safecover.app.planning;

import java.time.Duration;
import java.util.List;
import org.safecover.app.load.PlanInHand;
import org.safecover.domain.cover.Amendment;
import org.safecover.domain.cover.Plan;
import org.safecover.planner.PlanProgress;
import org.safecover.report.why.Explanation.Forced;
import org.safecover.rules.change.Locks;
import org.safecover.rules.cover.Facing;
import org.safecover.rules.cover.Situation;

/// What it costs a plan to give a post to somebody by hand: one search more. Needs the planner.
public record Forcing(PlanInHand inHand, Duration timeLimit) {

  /// @param progress of the search, when there is one
  public Forced forced(Amendment.Lock lock, PlanProgress progress) {
    Facing facing = Facing.of(inHand.plan()).trying(List.of(lock));
    Situation situation =
        Situation.of(inHand.loaded().hospital(), inHand.loaded().limits(), facing);
    if (!Locks.refused(situation).isEmpty()) {
      return new Forced.Impossible();
    }
    Plan plan =
        new PlanMaking(inHand.loaded())
            .plan(facing, new PlanMaking.Search(timeLimit, inHand.plan().seed()), progress);
    return new Forced.Costs(plan.levels());
  }
}
