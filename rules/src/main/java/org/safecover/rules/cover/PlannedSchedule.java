package org.safecover.rules.cover;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.safecover.domain.cover.Cover;
import org.safecover.domain.hospital.Origin;
import org.safecover.domain.judgement.Breach;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.rota.DutyId;
import org.safecover.domain.rota.Presence;
import org.safecover.domain.rota.Service;
import org.safecover.domain.staff.Person;
import org.safecover.rules.limits.Schedule;

/// What one person works under a plan: the worked duties, less the releases, plus the covers.
public final class PlannedSchedule {

  private final Situation situation;
  private final Person person;
  private final List<Duty> covers;
  private final List<Duty> released;
  private final List<Duty> duties;

  /// @param covers the person's own
  /// @param released ids of the person's own planned duties
  public PlannedSchedule(
      Situation situation, Person person, Collection<Cover> covers, Set<DutyId> released) {
    this.situation = situation;
    this.person = person;
    this.covers = covers.stream().map(cover -> asDuty(situation, cover)).toList();
    List<Duty> worked = situation.worked(person.id());
    Set<DutyId> settled = situation.inHand().settledReleases();
    this.released =
        worked.stream()
            .filter(duty -> released.contains(duty.id()) && !settled.contains(duty.id()))
            .toList();
    this.duties = new ArrayList<>();
    for (Duty duty : worked) {
      if (released.contains(duty.id()) || settled.contains(duty.id())) {
        situation.findBegun(duty).ifPresent(duties::add);
      } else {
        duties.add(duty);
      }
    }
    duties.addAll(this.covers);
  }

  /// A cover as a duty, so that limits can judge it like any other.
  public static Duty asDuty(Situation situation, Cover cover) {
    var rule = situation.post(cover.post()).rule();
    return new Duty(
        new DutyId("cover " + cover.post() + " from " + cover.period().start()),
        cover.person(),
        cover.period(),
        rule.area(),
        rule.role(),
        Service.EMERGENCY,
        Presence.RESIDENT,
        cover.period().length(),
        Origin.PUBLISHED);
  }

  public Schedule schedule() {
    return situation.schedule(person, duties);
  }

  /// The breaches that the plan brings about: those that rest on a cover, or on a stretch left free
  /// by a release. A breach of the published rota that no cover touches is not the plan's.
  public List<Breach> breaches() {
    Set<DutyId> added = new HashSet<>();
    covers.forEach(duty -> added.add(duty.id()));
    return situation.limits().breaches(schedule()).stream()
        .filter(breach -> isOfPlan(breach, added))
        .toList();
  }

  private boolean isOfPlan(Breach breach, Set<DutyId> added) {
    boolean restsOnCover = breach.evidence().stream().anyMatch(d -> added.contains(d.id()));
    boolean restsOnRelease =
        breach
            .mustBeFree()
            .map(free -> released.stream().anyMatch(duty -> duty.period().overlaps(free)))
            .orElse(false);
    return restsOnCover || restsOnRelease;
  }
}
