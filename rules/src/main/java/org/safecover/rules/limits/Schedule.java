package org.safecover.rules.limits;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safecover.domain.hospital.Hospital;
import org.safecover.domain.hospital.RotaCycle;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.staff.Leave;
import org.safecover.domain.staff.Person;
import org.safecover.domain.time.Period;
import org.safecover.rules.limits.measure.Timeline;

/// Everything one person works: the published rota, or a plan's change of it.
public final class Schedule {

  private final Person person;
  private final List<Duty> duties;
  private final List<Leave> leave;
  private final Timeline.Span span;
  private final Timeline timeline;

  /// @param duties of this person, not overlapping
  /// @param leave of this person
  /// @param span the time the rota speaks of, over which shorter rotas are averaged: the same for
  ///   every change of one schedule, so that a duty added at its edge does not dilute an average
  public Schedule(Person person, List<Duty> duties, List<Leave> leave, Timeline.Span span) {
    this.person = person;
    this.duties = inOrder(duties);
    this.leave = List.copyOf(leave);
    this.span = span;
    timeline = new Timeline(person, this.duties, this.leave, span);
  }

  /// A schedule whose span is that of its own duties.
  ///
  /// @param zone the site's, for rules that speak of days and times of day
  /// @param cycle present when the rota repeats, so that its last week is followed by its first
  public Schedule(
      Person person, List<Duty> duties, List<Leave> leave, ZoneId zone, Optional<RotaCycle> cycle) {
    this(person, duties, leave, new Timeline.Span(zone, spanOf(duties), cycle));
  }

  /// What the published rota of a hospital has one person work, over the time the whole rota speaks
  /// of.
  public static Schedule published(Hospital hospital, Person person) {
    return new Schedule(
        person,
        hospital.duties().stream().filter(duty -> duty.person().equals(person.id())).toList(),
        hospital.leave().stream().filter(away -> away.person().equals(person.id())).toList(),
        spanOf(hospital));
  }

  /// The time that a hospital's rota speaks of.
  public static Timeline.Span spanOf(Hospital hospital) {
    return new Timeline.Span(hospital.zone(), spanOf(hospital.duties()), hospital.cycle());
  }

  /// The same person, leave and span with other duties.
  public Schedule with(List<Duty> others) {
    return new Schedule(person, others, leave, span);
  }

  /// From the start of the earliest duty to the end of the last; the first instant of 1970 alone
  /// when there is none.
  public static Period spanOf(List<Duty> duties) {
    Optional<Period> hull = Optional.empty();
    for (Duty duty : duties) {
      hull = Optional.of(hull.map(duty.period()::hull).orElse(duty.period()));
    }
    return hull.orElse(new Period(Instant.EPOCH, Instant.EPOCH.plusSeconds(1)));
  }

  public Person person() {
    return person;
  }

  /// In order of time.
  public List<Duty> duties() {
    return duties;
  }

  public List<Leave> leave() {
    return leave;
  }

  public Timeline.Span span() {
    return span;
  }

  Timeline timeline() {
    return timeline;
  }

  private static List<Duty> inOrder(List<Duty> duties) {
    for (int i = 1; i < duties.size(); i++) {
      if (duties.get(i - 1).compareTo(duties.get(i)) > 0) {
        List<Duty> sorted = new ArrayList<>(duties);
        sorted.sort(null);
        return List.copyOf(sorted);
      }
    }
    return List.copyOf(duties);
  }
}
