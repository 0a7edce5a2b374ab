package org.safecover.rules.cover.proof;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safecover.domain.cover.Cover;
import org.safecover.domain.judgement.Breach;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.rota.DutyId;
import org.safecover.domain.staff.Person;
import org.safecover.domain.time.Period;
import org.safecover.rules.cover.Eligibility;
import org.safecover.rules.cover.Need;
import org.safecover.rules.cover.PlannedSchedule;
import org.safecover.rules.cover.Situation;

/// Whether one person alone could hold some needs. Every planned duty near the action may be given
/// up, clinics and lists do not bind, and covers that adjoin count as one, whatever their posts: so
/// the answer is never stricter than the judgement of a plan.
///
/// More work never mends a breach, with two exceptions: a breach that rests on a free stretch is
/// mended by work in that stretch, and a duty that starts before dawn counts for the day before
/// when work leads up to it. What could mend a breach is its *cures*: planned duties kept, or
/// further needs.
public final class OwnLimits {

  /// A cure of a cure of a cure is assumed to work.
  private static final int CURES_TRIED = 3;

  private final Situation situation;
  private final Person person;
  private final List<Duty> standing;
  private final List<Duty> releasable;
  private Optional<List<Need>> eligible = Optional.empty();

  public OwnLimits(Situation situation, Person person) {
    this.situation = situation;
    this.person = person;
    Set<DutyId> settled = situation.inHand().settledReleases();
    this.releasable =
        situation.releasable(person.id()).stream()
            .filter(duty -> !settled.contains(duty.id()))
            .toList();
    Set<DutyId> loose = new HashSet<>();
    releasable.forEach(duty -> loose.add(duty.id()));
    this.standing = new ArrayList<>();
    for (Duty duty : situation.worked(person.id())) {
      if (settled.contains(duty.id())) {
        situation.findBegun(duty).ifPresent(standing::add);
      } else if (!loose.contains(duty.id())) {
        standing.add(duty);
      }
    }
  }

  /// What a person would work.
  private record Work(List<Period> covers, List<Duty> kept) {

    boolean isFree(Period period) {
      return covers.stream().noneMatch(period::overlaps)
          && kept.stream().map(Duty::period).noneMatch(period::overlaps);
    }

    Work withCover(Period cover) {
      List<Period> more = new ArrayList<>(covers);
      more.add(cover);
      return new Work(more, kept);
    }

    Work withKept(Duty duty) {
      List<Duty> more = new ArrayList<>(kept);
      more.add(duty);
      return new Work(covers, more);
    }
  }

  /// Whether no legal schedule holds all of these needs, whatever else the person holds.
  public boolean isHopeless(List<Need> chosen) {
    Work work = work(chosen);
    return breaches(work).stream().anyMatch(breach -> cures(breach, work).isEmpty());
  }

  /// Whether these needs can be held, with planned duties kept or further needs held if that helps.
  public boolean canHold(List<Need> chosen) {
    return canWork(work(chosen), CURES_TRIED);
  }

  private static Work work(List<Need> chosen) {
    return new Work(chosen.stream().map(Need::period).toList(), List.of());
  }

  private boolean canWork(Work work, int left) {
    List<Breach> breaches = breaches(work);
    if (breaches.isEmpty()) {
      return true;
    }
    List<Work> cures = cures(breaches.getFirst(), work);
    return !cures.isEmpty()
        && (left == 0 || cures.stream().anyMatch(cure -> canWork(cure, left - 1)));
  }

  private List<Breach> breaches(Work work) {
    List<Duty> covers = covers(work);
    List<Duty> duties = new ArrayList<>(standing);
    duties.addAll(work.kept());
    duties.addAll(covers);
    List<Duty> givenUp = releasable.stream().filter(d -> !work.kept().contains(d)).toList();
    givenUp.forEach(duty -> situation.findBegun(duty).ifPresent(duties::add));
    List<Period> released = givenUp.stream().map(Duty::period).toList();
    Set<DutyId> added = new HashSet<>();
    covers.forEach(duty -> added.add(duty.id()));
    Period around = covers.stream().map(Duty::period).reduce(Period::hull).orElseThrow();
    around = released.stream().reduce(around, Period::hull);
    return situation.limits().breaches(situation.schedule(person, duties), around).stream()
        .filter(breach ->
            breach.evidence().stream().anyMatch(d -> added.contains(d.id()))
                || breach
                    .mustBeFree()
                    .filter(f -> released.stream().anyMatch(f::overlaps))
                    .isPresent())
        .toList();
  }

  private List<Duty> covers(Work work) {
    var post = situation.needs().getFirst().post().id();
    return Period.merged(work.covers()).stream()
        .map(p -> PlannedSchedule.asDuty(situation, new Cover(person.id(), post, p)))
        .toList();
  }

  private List<Work> cures(Breach breach, Work work) {
    List<Work> cures = new ArrayList<>();
    for (Duty duty : releasable) {
      if (mends(breach, duty.period()) && work.isFree(duty.period())) {
        cures.add(work.withKept(duty));
      }
    }
    if (breach.mustBeFree().isPresent() || startsBeforeDawn(breach)) {
      for (Need need : eligible()) {
        Period period = need.period();
        if (mends(breach, period) && work.isFree(period)) {
          cures.add(work.withCover(period));
        }
      }
    }
    return cures;
  }

  private boolean mends(Breach breach, Period period) {
    return breach.mustBeFree().filter(period::overlaps).isPresent()
        || breach.evidence().stream()
            .map(duty -> duty.period().start())
            .anyMatch(start -> period.end().equals(start) && isBeforeDawn(start));
  }

  private boolean startsBeforeDawn(Breach breach) {
    return breach.evidence().stream().anyMatch(d -> isBeforeDawn(d.period().start()));
  }

  private boolean isBeforeDawn(Instant start) {
    return start.atZone(situation.hospital().zone()).getHour() < 6;
  }

  private List<Need> eligible() {
    if (eligible.isEmpty()) {
      eligible =
          Optional.of(
              situation.needs().stream()
                  .filter(need -> Eligibility.mayHold(situation, person, need))
                  .toList());
    }
    return eligible.orElseThrow();
  }
}
