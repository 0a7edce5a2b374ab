package org.safecover.rules.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.safecover.domain.cover.Level;
import org.safecover.domain.cover.Objective;
import org.safecover.domain.cover.Plan;
import org.safecover.domain.cover.Proof;
import org.safecover.domain.cover.Release;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.rota.DutyId;

/// Everything of a plan that follows from its covers and releases: the same for the planner that
/// chose them and for the check that does not trust it.
public final class Completion {

  private Completion() {}

  /// @param draft its covers and releases name only people, posts and duties of the situation
  public static Plan of(Situation situation, Draft draft) {
    return new Plan(
        situation.hospital().odsCode(),
        situation.action().id(),
        situation.version(),
        draft.seed(),
        situation.posts(),
        situation.held(),
        draft.covers(),
        releases(situation, draft),
        Moves.of(situation, draft),
        Gaps.of(situation, draft.covers()),
        levels(situation, draft),
        Proof.NONE,
        situation.inHand().amendment());
  }

  /// What a whole plan is worth on one level.
  public static long value(Situation situation, Draft draft, Objective objective) {
    long value = new Score(situation, situation.needs(), draft).value(objective);
    return objective == Objective.PATIENTS ? value + Moves.settledPatients(situation) : value;
  }

  /// Releases of the plan in hand that have begun: every change of it has them.
  public static Set<DutyId> settledReleases(Situation situation) {
    return situation.inHand().settledReleases();
  }

  private static List<Release> releases(Situation situation, Draft draft) {
    List<Release> releases = new ArrayList<>();
    for (DutyId id : draft.releases()) {
      Duty duty = situation.findWorked(id).orElseThrow();
      releases.add(new Release(duty.person(), id, situation.freed(duty)));
    }
    return releases;
  }

  private static List<Level> levels(Situation situation, Draft draft) {
    List<Level> levels = new ArrayList<>();
    for (Objective objective : situation.objectives()) {
      long bound = draft.bounds().getOrDefault(objective, 0L);
      levels.add(new Level(objective, value(situation, draft, objective), bound));
    }
    return levels;
  }
}
