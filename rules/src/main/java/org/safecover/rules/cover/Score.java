package org.safecover.rules.cover;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.safecover.domain.cover.Cover;
import org.safecover.domain.cover.Objective;
import org.safecover.domain.hospital.PlanningWeights;
import org.safecover.domain.staff.Person;
import org.safecover.domain.staff.PersonId;

/// What a draft is worth on each level of the objective; lower is better. The one place where plans
/// are weighed, for the search and for the check alike.
public final class Score {

  private final Situation situation;
  private final Collection<Need> needs;
  private final Draft draft;

  /// @param needs those that the draft answers for: all of the situation's, or one part's
  public Score(Situation situation, Collection<Need> needs, Draft draft) {
    this.situation = situation;
    this.needs = needs;
    this.draft = draft;
  }

  public long value(Objective objective) {
    return switch (objective) {
      case UNCOVERED -> uncovered();
      case CHANGED -> Changes.of(situation, draft).size();
      case PATIENTS -> Moves.weightedPatients(situation, draft);
      case DISTURBANCE -> disturbance();
      case COST -> cost();
      case FAIRNESS -> unevenness();
    };
  }

  private long uncovered() {
    return needs.stream()
        .filter(need -> draft.covers().stream().noneMatch(cover -> Gaps.holds(cover, need)))
        .mapToLong(Need::weight)
        .sum();
  }

  private long disturbance() {
    PlanningWeights weights = situation.hospital().weights();
    long notStated = draft.covers().stream().mapToLong(this::partsNotStated).sum();
    return (long) draft.covers().size() * weights.cover()
        + (long) draft.releases().size() * weights.release()
        + notStated * weights.notStated();
  }

  private long partsNotStated(Cover cover) {
    return needs.stream()
        .filter(need -> Gaps.holds(cover, need))
        .filter(n -> !Eligibility.isStatedAvailable(situation, person(cover), n.period()))
        .count();
  }

  private long cost() {
    ExtraPay pay = new ExtraPay(situation.hospital().rates(), situation.hospital().zone());
    return draft.covers().stream()
        .mapToLong(c -> pay.sixtieths(person(c), c.period(), situation.worked(c.person())))
        .sum();
  }

  private long unevenness() {
    Map<PersonId, List<Cover>> byPerson = new TreeMap<>();
    draft
        .covers()
        .forEach(c -> byPerson.computeIfAbsent(c.person(), p -> new ArrayList<>()).add(c));
    return byPerson.values().stream().mapToLong(this::unevenness).sum();
  }

  private long unevenness(Collection<Cover> own) {
    long nights = 0;
    Duration covered = Duration.ZERO;
    for (Cover cover : own) {
      nights += Fairness.nights(cover.period(), situation.hospital().zone());
      covered = covered.plus(cover.period().length());
    }
    return Fairness.unevenness(situation.hospital().weights(), nights, covered);
  }

  private Person person(Cover cover) {
    return situation.person(cover.person());
  }
}
