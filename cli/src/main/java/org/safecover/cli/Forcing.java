package org.safecover.cli;

import java.time.Duration;
import java.util.List;
import org.safecover.cli.load.PlanInHand;
import org.safecover.domain.cover.Amendment;
import org.safecover.domain.cover.Plan;
import org.safecover.report.why.Explanation.Forced;
import org.safecover.rules.change.Locks;
import org.safecover.rules.cover.Facing;
import org.safecover.rules.cover.Situation;

/// What it costs a plan to give a post to somebody by hand: one search more. Needs the planner.
final class Forcing {

  private final Console console;
  private final Duration timeLimit;

  Forcing(Console console, Duration timeLimit) {
    this.console = console;
    this.timeLimit = timeLimit;
  }

  Forced forced(PlanInHand inHand, Amendment.Lock lock) {
    Facing facing = Facing.of(inHand.plan()).trying(List.of(lock));
    Situation situation =
        Situation.of(inHand.loaded().hospital(), inHand.loaded().limits(), facing);
    if (!Locks.refused(situation).isEmpty()) {
      return new Forced.Impossible();
    }
    Plan plan =
        new PlanMaking(console, inHand.loaded())
            .plan(
                facing,
                new PlanMaking.Search(timeLimit, inHand.plan().seed()),
                "Trying " + lock.person() + " in " + lock.post());
    return new Forced.Costs(plan.levels());
  }
}
