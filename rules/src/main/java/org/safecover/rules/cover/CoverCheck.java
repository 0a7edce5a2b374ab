package org.safecover.rules.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.safecover.domain.cover.Cover;
import org.safecover.domain.cover.Held;
import org.safecover.domain.cover.Plan;
import org.safecover.domain.cover.PostId;
import org.safecover.domain.cover.Reason;
import org.safecover.domain.cover.Release;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.rota.DutyId;
import org.safecover.domain.staff.Person;
import org.safecover.domain.staff.PersonId;
import org.safecover.domain.time.Period;

/// Whether each cover and each release of a plan is one that may be made.
final class CoverCheck {

  private final Situation situation;
  private final Plan plan;
  private final List<PlanFault> faults = new ArrayList<>();

  CoverCheck(Situation situation, Plan plan) {
    this.situation = situation;
    this.plan = plan;
  }

  /// Names in the plan that the hospital's files do not hold; nothing else can be judged then.
  List<PlanFault> namesUnknown() {
    List<PlanFault> unknown = new ArrayList<>();
    for (Cover cover : plan.covers()) {
      if (!situation.knows(cover.person())) {
        unknown.add(new PlanFault(Promise.POOL, "there is no person " + cover.person()));
      }
      if (!situation.touches(cover.post())) {
        unknown.add(new PlanFault(Promise.COMPLETE, "the action touches no post " + cover.post()));
      }
    }
    for (Release release : plan.releases()) {
      if (situation.findWorked(release.duty()).isEmpty()) {
        unknown.add(new PlanFault(Promise.RELEASE, "there is no duty " + release.duty()));
      }
    }
    return unknown;
  }

  List<PlanFault> faults() {
    plan.covers().forEach(this::allowed);
    plan.covers().forEach(this::betweenHandovers);
    plan.releases().forEach(this::ownPlannedDuty);
    heldOnce();
    schedulesLegal();
    return faults;
  }

  private void allowed(Cover cover) {
    Person person = situation.person(cover.person());
    if (!situation.isInPool(person)) {
      add(Promise.POOL, cover.person() + " is of a group that is called out");
    }
    Need whole = new Need(situation.post(cover.post()), cover.period(), cover.period());
    for (Reason reason : Eligibility.reasons(situation, person, whole)) {
      add(promise(reason), cover.person() + " cannot hold " + cover.post() + ": " + reason);
    }
    situation.worked(person.id()).stream()
        .flatMap(duty -> isReleased(duty) ? situation.findBegun(duty).stream() : Stream.of(duty))
        .filter(duty -> duty.period().overlaps(cover.period()))
        .forEach(duty -> add(Promise.FREE, cover + " overlaps the duty " + duty.id()));
  }

  private static Promise promise(Reason reason) {
    return switch (reason) {
      case Reason.LacksCompetency _, Reason.NotInArea _ -> Promise.COMPETENT;
      case Reason.OnLeave _, Reason.NotAvailable _, Reason.OwnDuty _ -> Promise.FREE;
      case Reason.HoldsAnother _ -> Promise.ONE_POST;
      case Reason.BreaksLimit _ -> Promise.LIMITS;
    };
  }

  private boolean isReleased(Duty duty) {
    return plan.releases().stream().anyMatch(release -> release.duty().equals(duty.id()));
  }

  private void betweenHandovers(Cover cover) {
    List<Need> parts = situation.needs().stream().filter(need -> Gaps.holds(cover, need)).toList();
    List<Period> filled = parts.stream().map(Need::period).toList();
    if (!cover.period().minus(filled).isEmpty()) {
      add(Promise.HANDOVER, cover + " does not begin and end where the post may change hands");
    }
  }

  private void ownPlannedDuty(Release release) {
    if (situation.inHand().settledReleases().contains(release.duty())) {
      return;
    }
    boolean right =
        situation.releasable(release.person()).stream()
            .filter(duty -> duty.id().equals(release.duty()))
            .anyMatch(duty -> situation.freed(duty).equals(release.period()));
    if (!right) {
      add(Promise.RELEASE, release + " is not from a planned duty of that person near the action");
    }
    if (plan.covers().stream().noneMatch(cover -> cover.person().equals(release.person()))) {
      add(Promise.RELEASE, release.person() + " is released but covers nothing");
    }
  }

  private record Holding(PersonId person, PostId post, Period period) {}

  private void heldOnce() {
    List<Holding> holdings = new ArrayList<>();
    for (Held held : situation.held()) {
      holdings.add(new Holding(held.person(), held.post(), held.period()));
    }
    plan.covers().forEach(c -> holdings.add(new Holding(c.person(), c.post(), c.period())));
    Map<PersonId, List<Holding>> byPerson = new TreeMap<>();
    Map<PostId, List<Holding>> byPost = new TreeMap<>();
    for (Holding holding : holdings) {
      byPerson.computeIfAbsent(holding.person(), id -> new ArrayList<>()).add(holding);
      byPost.computeIfAbsent(holding.post(), id -> new ArrayList<>()).add(holding);
    }
    byPerson.values().forEach(own -> apart(own, Promise.ONE_POST));
    byPost.values().forEach(own -> apart(own, Promise.ONE_PERSON));
  }

  private void apart(List<Holding> holdings, Promise promise) {
    for (int i = 0; i < holdings.size(); i++) {
      for (int j = i + 1; j < holdings.size(); j++) {
        if (holdings.get(i).period().overlaps(holdings.get(j).period())) {
          add(promise, holdings.get(i) + " overlaps " + holdings.get(j));
        }
      }
    }
  }

  private void schedulesLegal() {
    Map<PersonId, List<Cover>> covers = new TreeMap<>();
    plan.covers().forEach(c -> covers.computeIfAbsent(c.person(), p -> new ArrayList<>()).add(c));
    Set<DutyId> released = new TreeSet<>();
    plan.releases().forEach(release -> released.add(release.duty()));
    covers.forEach((id, own) ->
        new PlannedSchedule(situation, situation.person(id), own, released)
            .breaches()
            .forEach(breach -> add(Promise.LIMITS, id + ": " + breach)));
  }

  private void add(Promise promise, String message) {
    faults.add(new PlanFault(promise, message));
  }
}
