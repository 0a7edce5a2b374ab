package org.safecover.rules.why;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.safecover.domain.cover.Cover;
import org.safecover.domain.cover.Objective;
import org.safecover.domain.cover.Plan;
import org.safecover.domain.cover.PostId;
import org.safecover.domain.cover.Reason;
import org.safecover.domain.cover.Release;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.rota.DutyId;
import org.safecover.domain.staff.Person;
import org.safecover.domain.staff.PersonId;
import org.safecover.rules.change.Locks;
import org.safecover.rules.cover.Draft;
import org.safecover.rules.cover.Eligibility;
import org.safecover.rules.cover.Gaps;
import org.safecover.rules.cover.Need;
import org.safecover.rules.cover.Score;
import org.safecover.rules.cover.Situation;

/// Answers why and why not, from the rules alone.
public final class Explaining {

  private static final List<Objective> WEIGHED =
      List.of(Objective.PATIENTS, Objective.DISTURBANCE, Objective.COST, Objective.FAIRNESS);

  private static final Comparator<Candidate> LEAST_FIRST =
      Comparator.comparing(Candidate::standing)
          .thenComparingLong(candidate -> candidate.adds(Objective.PATIENTS))
          .thenComparingLong(candidate -> candidate.adds(Objective.DISTURBANCE))
          .thenComparingLong(candidate -> candidate.adds(Objective.COST))
          .thenComparingLong(candidate -> candidate.adds(Objective.FAIRNESS))
          .thenComparing(Candidate::person);

  private final Situation situation;
  private final Plan plan;

  /// @param situation of the plan, which keeps its promises
  public Explaining(Situation situation, Plan plan) {
    this.situation = situation;
    this.plan = plan;
  }

  /// Every stretch of a post that had to be covered and has not begun, with everybody.
  public List<Answer> post(PostId post) {
    return coming().filter(need -> need.post().id().equals(post)).map(this::everybody).toList();
  }

  /// Every stretch that a person might hold by area or competence.
  public List<Answer> person(Person person) {
    return coming()
        .filter(need -> Gaps.mightHold(person, need.post()))
        .map(need -> answer(need, List.of(person), 0))
        .toList();
  }

  /// Every stretch of a post, with one person.
  public List<Answer> person(Person person, PostId post) {
    return coming()
        .filter(need -> need.post().id().equals(post))
        .map(need -> answer(need, List.of(person), 0))
        .toList();
  }

  private Stream<Need> coming() {
    return situation.needs().stream().filter(need -> !situation.inHand().isPast(need));
  }

  private Answer everybody(Need need) {
    List<Person> asked =
        situation.pool().stream().filter(person -> Gaps.mightHold(person, need.post())).toList();
    return answer(need, asked, situation.pool().size() - asked.size());
  }

  private Answer answer(Need need, List<Person> people, int others) {
    List<Candidate> candidates =
        people.stream().map(person -> candidate(person, need)).sorted(LEAST_FIRST).toList();
    return new Answer(need.post().id(), need.period(), findHolder(need), candidates, others);
  }

  private Optional<PersonId> findHolder(Need need) {
    return plan.covers().stream()
        .filter(cover -> holds(cover, need))
        .map(Cover::person)
        .findFirst();
  }

  private static boolean holds(Cover cover, Need need) {
    return cover.post().equals(need.post().id()) && cover.period().contains(need.period());
  }

  private Candidate candidate(Person person, Need need) {
    if (findHolder(need).filter(person.id()::equals).isPresent()) {
      return candidate(person, need, Candidate.Standing.HOLDS, List.of());
    }
    List<Reason> reasons = reasons(person, need);
    return reasons.isEmpty()
        ? could(person, need)
        : candidate(person, need, Candidate.Standing.CANNOT, reasons);
  }

  private Candidate candidate(
      Person person, Need need, Candidate.Standing standing, List<Reason> reasons) {
    return new Candidate(person.id(), standing, reasons, List.of(), Map.of(), said(person, need));
  }

  private Candidate.Said said(Person person, Need need) {
    return Eligibility.isStatedAvailable(situation, person, need.period())
        ? Candidate.Said.AVAILABLE
        : Candidate.Said.NOT_STATED;
  }

  /// Why not, beside what the person covers by the plan. Where another post is in the way, also
  /// what would be in the way without it.
  private List<Reason> reasons(Person person, Need need) {
    List<Cover> own = own(person);
    Set<Reason> reasons = new LinkedHashSet<>(Gaps.reasons(situation, person, need, own));
    if (!reasons.isEmpty() && reasons.stream().allMatch(Reason.HoldsAnother.class::isInstance)) {
      List<Cover> apart =
          own.stream().filter(cover -> !cover.period().overlaps(need.period())).toList();
      reasons.addAll(Gaps.reasons(situation, person, need, apart));
    }
    return List.copyOf(reasons);
  }

  private List<Cover> own(Person person) {
    return plan.covers().stream().filter(cover -> cover.person().equals(person.id())).toList();
  }

  private Candidate could(Person person, Need need) {
    List<Cover> covers = new ArrayList<>(own(person));
    Set<DutyId> released = new TreeSet<>();
    plan.releases().stream()
        .filter(release -> release.person().equals(person.id()))
        .map(Release::duty)
        .forEach(released::add);
    Draft now = draft(covers, released);
    covers.add(new Cover(person.id(), need.post().id(), need.period()));
    Set<DutyId> without = new TreeSet<>(released);
    without.addAll(Locks.releasesFor(situation, person, covers));
    Draft then = draft(covers, without);
    Map<Objective, Long> adds = new EnumMap<>(Objective.class);
    for (Objective objective : WEIGHED) {
      adds.put(objective, value(then, objective) - value(now, objective));
    }
    without.removeAll(released);
    List<Duty> further =
        without.stream().flatMap(id -> situation.findWorked(id).stream()).sorted().toList();
    return new Candidate(
        person.id(), Candidate.Standing.COULD, List.of(), further, adds, said(person, need));
  }

  private static Draft draft(List<Cover> covers, Set<DutyId> released) {
    return new Draft(covers, new TreeSet<>(released), Map.of(), 0);
  }

  private long value(Draft draft, Objective objective) {
    return new Score(situation, situation.needs(), draft).value(objective);
  }
}
