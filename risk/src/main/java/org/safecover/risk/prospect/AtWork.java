package org.safecover.risk.prospect;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safecover.domain.cover.Cover;
import org.safecover.domain.cover.Plan;
import org.safecover.domain.cover.PostId;
import org.safecover.domain.cover.Release;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.rota.DutyId;
import org.safecover.domain.rota.Service;
import org.safecover.domain.staff.Person;
import org.safecover.domain.staff.PersonId;
import org.safecover.domain.time.Period;
import org.safecover.risk.attendance.TeamKey;
import org.safecover.risk.figures.KindOfDay;
import org.safecover.risk.figures.RiskFigures;
import org.safecover.rules.cover.NotWorked;
import org.safecover.rules.cover.Situation;

/// Everyone who may be at work during the action, by the day's work that each would do: those
/// called out, who come or not; those not called out, who are there unless they are ill; those who
/// cover, unless the offer lapses too.
final class AtWork {

  private final Situation situation;
  private final RiskFigures figures;
  private final Period span;
  private final Set<DutyId> left = new HashSet<>();
  private final Map<PersonId, List<Cover>> covers;
  private final Map<PersonId, Set<DutyId>> released;

  AtWork(Situation situation, Optional<Plan> plan, RiskFigures figures, Period span) {
    this.situation = situation;
    this.figures = figures;
    this.span = span;
    NotWorked.of(situation.hospital(), situation.action(), situation.version())
        .forEach(duty -> left.add(duty.id()));
    this.covers =
        plan.map(Plan::covers).orElse(List.of()).stream()
            .collect(Collectors.groupingBy(Cover::person));
    this.released =
        plan.map(Plan::releases).orElse(List.of()).stream()
            .collect(
                Collectors.groupingBy(
                    Release::person, Collectors.mapping(Release::duty, Collectors.toSet())));
  }

  /// A day's work of one doctor.
  private record Turn(Chance chance, Person person, List<Duty> duties) {}

  void addTo(List<Chance> events, List<Unit> units) {
    RestOwed owed = new RestOwed(situation, span);
    for (Turn turn : turns()) {
      events.add(turn.chance());
      int event = events.size() - 1;
      List<Period> covered = periods(turn.person().id());
      for (Duty duty : turn.duties()) {
        Reach reach = duty.isOnCall() || owed.by(duty) ? Reach.OWN_POSTS : Reach.ANY_FITTING;
        for (Period free : duty.period().minus(covered)) {
          free.findOverlap(span)
              .ifPresent(part -> units.add(new Unit(event, turn.person(), part, own(duty), reach)));
        }
      }
    }
    situation.pool().forEach(person -> addCovers(person, events, units));
  }

  private static Own own(Duty duty) {
    return duty.service() == Service.EMERGENCY
        ? new Own.Role(duty.area(), duty.role())
        : new Own.None();
  }

  /// Those called out first, by team, then everyone else; within each by time and person.
  private List<Turn> turns() {
    Map<PersonId, List<Duty>> due = due();
    List<Turn> turns = new ArrayList<>();
    for (PersonId id : new TreeSet<>(due.keySet())) {
      Person person = situation.person(id);
      byDay(due.getOrDefault(id, List.of()))
          .values()
          .forEach(duties -> turns.add(turn(person, duties)));
    }
    turns.sort(
        Comparator.comparing(AtWork::team, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(turn -> turn.duties().getFirst()));
    return turns;
  }

  private static @Nullable TeamKey team(Turn turn) {
    return turn.chance() instanceof Chance.Comes(TeamKey team, _) ? team : null;
  }

  private Map<PersonId, List<Duty>> due() {
    return situation.hospital().duties().stream()
        .filter(duty -> duty.period().overlaps(span))
        .filter(duty -> isDue(duty))
        .flatMap(duty -> left.contains(duty.id()) ? Stream.of(duty) : worked(duty))
        .collect(Collectors.groupingBy(Duty::person));
  }

  private boolean isDue(Duty duty) {
    boolean onLeave =
        situation.leave(duty.person()).stream()
            .anyMatch(away -> away.period().contains(duty.period().start()));
    return !onLeave && !released.getOrDefault(duty.person(), Set.of()).contains(duty.id());
  }

  private Stream<Duty> worked(Duty duty) {
    return situation.findWorked(duty.id()).stream();
  }

  /// A person's duties by the local day they start on; those that the action leaves apart from
  /// those it does not reach.
  private SortedMap<String, List<Duty>> byDay(List<Duty> duties) {
    SortedMap<String, List<Duty>> days = new TreeMap<>();
    for (Duty duty : duties) {
      LocalDate day = local(duty.period().start()).toLocalDate();
      String key = day + (left.contains(duty.id()) ? " left" : "");
      days.computeIfAbsent(key, _ -> new ArrayList<>()).add(duty);
    }
    days.values().forEach(Collections::sort);
    return days;
  }

  private Turn turn(Person person, List<Duty> duties) {
    Duty first = duties.getFirst();
    Chance chance =
        left.contains(first.id())
            ? new Chance.Comes(
                new TeamKey(person.grade(), first.area(), kind(first.period().start())),
                first.period().start())
            : new Chance.Stays(1 - figures.sickness());
    return new Turn(chance, person, duties);
  }

  private KindOfDay kind(Instant start) {
    return DayKinds.of(local(start), figures);
  }

  private ZonedDateTime local(Instant instant) {
    return instant.atZone(situation.hospital().zone());
  }

  private List<Period> periods(PersonId person) {
    return Period.merged(
        covers.getOrDefault(person, List.of()).stream().map(Cover::period).toList());
  }

  private void addCovers(Person person, List<Chance> events, List<Unit> units) {
    for (Period period : periods(person.id())) {
      Optional<Period> part = period.findOverlap(span);
      if (part.isPresent()) {
        events.add(new Chance.Stays((1 - figures.offerLapse()) * (1 - figures.sickness())));
        Set<PostId> posts =
            covers.getOrDefault(person.id(), List.of()).stream()
                .filter(cover -> cover.period().overlaps(period))
                .map(Cover::post)
                .collect(Collectors.toSet());
        units.add(
            new Unit(
                events.size() - 1, person, part.get(), new Own.Covered(posts), Reach.ANY_FITTING));
      }
    }
  }
}
