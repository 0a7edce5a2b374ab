package org.safecover.rules.recovery;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.safecover.domain.cover.Cover;
import org.safecover.domain.cover.Plan;
import org.safecover.domain.cover.Release;
import org.safecover.domain.judgement.Breach;
import org.safecover.domain.judgement.Measure;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.rota.DutyId;
import org.safecover.domain.rota.Presence;
import org.safecover.domain.rota.Service;
import org.safecover.domain.staff.Person;
import org.safecover.domain.staff.PersonId;
import org.safecover.domain.time.Period;
import org.safecover.rules.cover.ExtraPay;
import org.safecover.rules.cover.PlannedSchedule;
import org.safecover.rules.cover.Situation;

/// How a hospital gets back to its published rota after a plan.
///
/// @param people everyone who covers, in order of id
/// @param rebooked every moved session, the most urgent first
/// @param complete when the last of them is back; absent when somebody has no later duty
public record Recovery(List<WayBack> people, List<Rebooking> rebooked, Optional<Instant> complete) {

  private static final Duration STEP = Duration.ofMinutes(30);
  private static final Duration DAYS_WORK = Duration.ofHours(8);
  private static final Duration LONGEST = Duration.ofDays(4);
  private static final Duration LOOKED_BACK = Duration.ofDays(16);

  public Recovery {
    people = List.copyOf(people);
    rebooked = List.copyOf(rebooked);
  }

  public static Recovery of(Situation situation, Plan plan) {
    SortedMap<PersonId, List<Cover>> covers = new TreeMap<>();
    plan.covers()
        .forEach(
            cover -> covers.computeIfAbsent(cover.person(), _ -> new ArrayList<>()).add(cover));
    List<WayBack> people = new ArrayList<>();
    covers.forEach((person, own) -> people.add(wayBack(situation, plan, person, own)));
    Optional<Instant> complete =
        people.stream().allMatch(person -> person.back().isPresent())
            ? people.stream().flatMap(p -> p.back().stream()).max(Instant::compareTo)
            : Optional.empty();
    return new Recovery(people, new Rebookings(situation, plan).all(), complete);
  }

  private static WayBack wayBack(Situation situation, Plan plan, PersonId id, List<Cover> covers) {
    Person person = situation.person(id);
    List<Release> released =
        plan.releases().stream().filter(release -> release.person().equals(id)).toList();
    List<Duty> worked = situation.worked(id);
    Instant lastCover = covers.stream().map(c -> c.period().end()).max(Instant::compareTo).get();
    Instant lastAsked =
        released.stream()
            .map(release -> release.period().end())
            .reduce(lastCover, (a, b) -> a.isAfter(b) ? a : b);
    ExtraPay pay = new ExtraPay(situation.hospital().rates(), situation.hospital().zone());
    Duration extra = Duration.ZERO;
    Duration inLieu = Duration.ZERO;
    for (Cover cover : covers) {
      extra = extra.plus(pay.extra(cover.period(), worked));
      inLieu = inLieu.plus(pay.unpriced(person, cover.period(), worked));
    }
    return new WayBack(
        id,
        lastCover,
        restUntil(situation, person, covers),
        released.stream().filter(release -> isRest(release, covers)).toList(),
        worked.stream()
            .map(duty -> duty.period().start())
            .filter(start -> !start.isBefore(lastAsked))
            .min(Instant::compareTo),
        extra,
        inLieu);
  }

  private static boolean isRest(Release release, List<Cover> covers) {
    return covers.stream().noneMatch(cover -> cover.period().overlaps(release.period()));
  }

  /// The first half hour after the last cover from which a day's work would break no limit with
  /// what was worked before. Averages are left out: they say nothing of rest.
  private static Optional<Instant> restUntil(
      Situation situation, Person person, List<Cover> covers) {
    Instant end = covers.stream().map(c -> c.period().end()).max(Instant::compareTo).get();
    List<Duty> before = new ArrayList<>();
    covers.forEach(cover -> before.add(PlannedSchedule.asDuty(situation, cover)));
    situation.worked(person.id()).stream()
        .filter(duty -> !duty.period().end().isAfter(end))
        .filter(duty -> duty.period().end().isAfter(end.minus(LOOKED_BACK)))
        .filter(duty -> covers.stream().noneMatch(c -> c.period().overlaps(duty.period())))
        .forEach(before::add);
    for (Duration rest = Duration.ZERO; rest.compareTo(LONGEST) <= 0; rest = rest.plus(STEP)) {
      Duty next = next(person, before.getFirst(), end.plus(rest));
      List<Duty> duties = new ArrayList<>(before);
      duties.add(next);
      boolean breaks =
          situation.limits().breaches(situation.schedule(person, duties)).stream()
              .anyMatch(breach -> isBroughtBy(breach, next));
      if (!breaks) {
        return Optional.of(next.period().start());
      }
    }
    return Optional.empty();
  }

  private static boolean isBroughtBy(Breach breach, Duty next) {
    return !(breach.found() instanceof Measure.WeeklyAverage)
        && breach.evidence().stream().anyMatch(duty -> duty.id().equals(next.id()));
  }

  private static Duty next(Person person, Duty like, Instant from) {
    Period period = new Period(from, from.plus(DAYS_WORK));
    return new Duty(
        new DutyId("a day's work from " + from),
        person.id(),
        period,
        like.area(),
        like.role(),
        Service.PLANNED,
        Presence.RESIDENT,
        period.length(),
        like.origin());
  }
}
