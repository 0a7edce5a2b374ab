package org.safecover.rules.cover;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.safecover.domain.cover.Cover;
import org.safecover.domain.cover.Gap;
import org.safecover.domain.cover.Level;
import org.safecover.domain.cover.MovedSession;
import org.safecover.domain.cover.Objective;
import org.safecover.domain.cover.Plan;
import org.safecover.domain.cover.Release;
import org.safecover.domain.hospital.PlanningWeights;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.rota.DutyId;
import org.safecover.domain.rota.Session;
import org.safecover.domain.staff.Person;
import org.safecover.domain.staff.PersonId;
import org.safecover.domain.time.Period;

/// Everything of a plan that follows from its covers and releases: the same for the planner that
/// chose them and for the check that does not trust it.
public final class Completion {

  private final Situation situation;
  private final Draft draft;
  private final Map<PersonId, List<Period>> lost = new TreeMap<>();

  private Completion(Situation situation, Draft draft) {
    this.situation = situation;
    this.draft = draft;
    releases().forEach(release -> lose(release.person(), release.period()));
    draft.covers().forEach(cover -> lose(cover.person(), cover.period()));
  }

  /// @param draft its covers and releases name only people, posts and duties of the situation
  public static Plan of(Situation situation, Draft draft) {
    return new Completion(situation, draft).plan();
  }

  private Plan plan() {
    List<Gap> gaps = Gaps.of(situation, draft.covers());
    List<MovedSession> moved = moved();
    return new Plan(
        situation.hospital().odsCode(),
        situation.action().id(),
        situation.version(),
        draft.seed(),
        situation.posts(),
        situation.held(),
        draft.covers(),
        releases(),
        moved,
        gaps,
        levels(gaps, moved));
  }

  private void lose(PersonId person, Period period) {
    lost.computeIfAbsent(person, id -> new ArrayList<>()).add(period);
  }

  private List<Release> releases() {
    List<Release> releases = new ArrayList<>();
    for (DutyId id : draft.releases()) {
      Duty duty = situation.findWorked(id).orElseThrow();
      releases.add(new Release(duty.person(), id, duty.period()));
    }
    return releases;
  }

  private List<MovedSession> moved() {
    Set<Session> byPlan = new HashSet<>();
    lost.forEach((person, periods) -> byPlan.addAll(missing(person, periods)));
    List<MovedSession> moved = new ArrayList<>();
    for (Session session : situation.hospital().sessions()) {
      if (situation.isMovedByAction(session)) {
        moved.add(asMoved(session, MovedSession.Cause.ACTION));
      } else if (byPlan.contains(session)) {
        moved.add(asMoved(session, MovedSession.Cause.PLAN));
      }
    }
    return moved;
  }

  private List<Session> missing(PersonId person, List<Period> periods) {
    return situation.sessionsNeeding(person).stream()
        .filter(session -> periods.stream().anyMatch(session.period()::overlaps))
        .toList();
  }

  private static MovedSession asMoved(Session session, MovedSession.Cause cause) {
    return new MovedSession(session.id(), cause, session.patients(), session.priority());
  }

  private List<Level> levels(List<Gap> gaps, List<MovedSession> moved) {
    Map<Objective, Long> values = new EnumMap<>(Objective.class);
    values.put(Objective.UNCOVERED, uncovered(gaps));
    values.put(Objective.PATIENTS, patients(moved));
    values.put(Objective.DISTURBANCE, disturbance());
    values.put(Objective.COST, cost());
    values.put(Objective.FAIRNESS, unevenness());
    List<Level> levels = new ArrayList<>();
    values.forEach((o, v) -> levels.add(new Level(o, v, draft.bounds().getOrDefault(o, 0L))));
    return levels;
  }

  private long uncovered(List<Gap> gaps) {
    return gaps.stream()
        .mapToLong(gap ->
            gap.period().length().toMinutes() * situation.post(gap.post()).rule().criticality())
        .sum();
  }

  private long patients(List<MovedSession> moved) {
    PlanningWeights weights = situation.hospital().weights();
    return moved.stream()
        .filter(session -> session.cause() == MovedSession.Cause.PLAN)
        .mapToLong(s -> (long) s.patients() * weights.patient().getOrDefault(s.priority(), 0))
        .sum();
  }

  private long disturbance() {
    PlanningWeights weights = situation.hospital().weights();
    long notStated =
        draft.covers().stream()
            .filter(c -> !Eligibility.isStatedAvailable(situation, person(c), c.period()))
            .count();
    return (long) draft.covers().size() * weights.cover()
        + (long) draft.releases().size() * weights.release()
        + notStated * weights.notStated();
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
