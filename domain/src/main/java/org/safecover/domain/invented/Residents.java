package org.safecover.domain.invented;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.safecover.domain.hospital.Origin;
import org.safecover.domain.pay.LondonZone;
import org.safecover.domain.pay.PayStanding;
import org.safecover.domain.pay.PayStanding.ProspectiveCover;
import org.safecover.domain.pay.Protection;
import org.safecover.domain.pay.Scale;
import org.safecover.domain.pay.ScalePoint;
import org.safecover.domain.pay.Stage;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.staff.Grade;
import org.safecover.domain.staff.Person;
import org.safecover.domain.staff.PersonId;
import org.safecover.domain.time.Period;

/// The doctors in training of one invented hospital with their duties and what decides their pay.
/// About one in eight trains part time and does four or three of every five duties.
final class Residents {

  private static final int PART_TIME_IN_HUNDRED = 13;
  private static final int DUTIES_IN_ROUND = 5;
  private static final BigDecimal FOUR_FIFTHS = new BigDecimal("0.8");
  private static final BigDecimal THREE_FIFTHS = new BigDecimal("0.6");
  private static final BigDecimal LEAVE_AT_FIRST = new BigDecimal(27);
  private static final BigDecimal LEAVE_LATER = new BigDecimal(32);
  private static final int FIRST_POINT_WITH_MORE_LEAVE = 3;

  private static final List<Stage> CORE = List.of(Stage.CT1, Stage.CT2, Stage.CT3);
  private static final List<Stage> LOWER = List.of(Stage.ST1, Stage.ST2);
  private static final List<Stage> HIGHER =
      List.of(Stage.ST3, Stage.ST4, Stage.ST5, Stage.ST6, Stage.ST7, Stage.ST8);

  private final Draws draws;
  private final Optional<LondonZone> london;
  private final List<Person> people = new ArrayList<>();
  private final SortedMap<Period, List<Duty>> duties = new TreeMap<>();
  private final List<PayStanding> standings = new ArrayList<>();

  Residents(Draws draws, Optional<LondonZone> london) {
    this.draws = draws;
    this.london = london;
  }

  void take(Team team, List<Duty> rota) {
    Map<PersonId, Integer> rounds = new HashMap<>();
    for (Person member : team.members()) {
      Person person = partTime(member);
      people.add(person);
      standings.add(standing(person, team));
      rounds.put(
          person.id(), person.wholeTime().multiply(new BigDecimal(DUTIES_IN_ROUND)).intValue());
    }
    Map<PersonId, Integer> count = new HashMap<>();
    for (Duty duty : rota) {
      int number = count.merge(duty.person(), 1, Integer::sum);
      if (number % DUTIES_IN_ROUND < rounds.getOrDefault(duty.person(), DUTIES_IN_ROUND)) {
        duties.computeIfAbsent(duty.period(), _ -> new ArrayList<>()).add(duty);
      }
    }
  }

  List<Person> people() {
    return people;
  }

  /// In order of time. Many share their hours, so that few are to be compared.
  List<Duty> duties() {
    List<Duty> sorted = new ArrayList<>();
    for (List<Duty> alike : duties.values()) {
      alike.sort(Comparator.comparing(Duty::id));
      sorted.addAll(alike);
    }
    return sorted;
  }

  List<PayStanding> standings() {
    return standings;
  }

  private Person partTime(Person person) {
    BigDecimal share =
        draws.inHundred(PART_TIME_IN_HUNDRED)
            ? draws.pick(List.of(FOUR_FIFTHS, THREE_FIFTHS))
            : BigDecimal.ONE;
    return new Person(
        person.id(),
        person.grade(),
        person.specialty(),
        person.contract(),
        share,
        person.competencies(),
        person.areas(),
        person.optOut(),
        person.rotaType(),
        person.origin());
  }

  private PayStanding standing(Person person, Team team) {
    ScalePoint point = point(person.grade());
    return new PayStanding(
        person.id(),
        Optional.of(team.area().text() + (team.areRegistrars() ? " registrars" : " first line")),
        Optional.of(point),
        Optional.of(stage(person.grade())),
        Optional.of(point.point() < FIRST_POINT_WITH_MORE_LEAVE ? LEAVE_AT_FIRST : LEAVE_LATER),
        ProspectiveCover.YES,
        Optional.empty(),
        london,
        new Protection.None(),
        Origin.ASSUMED);
  }

  private ScalePoint point(Grade grade) {
    return switch (grade) {
      case F1 -> new ScalePoint(Scale.F1, draws.between(0, 2));
      case F2 -> new ScalePoint(Scale.F2, draws.between(0, 2));
      case SHO, CT -> new ScalePoint(Scale.STR_CORE, draws.between(0, 2));
      case ST -> new ScalePoint(Scale.STR, draws.between(0, 2));
      case STR, SPECIALTY_DOCTOR, ASSOCIATE_SPECIALIST, SPECIALIST, CONSULTANT ->
          new ScalePoint(Scale.STR, draws.between(2, ScalePoint.HIGHEST));
    };
  }

  private Stage stage(Grade grade) {
    return switch (grade) {
      case F1 -> Stage.FY1;
      case F2 -> Stage.FY2;
      case SHO, CT -> draws.pick(CORE);
      case ST -> draws.pick(LOWER);
      case STR, SPECIALTY_DOCTOR, ASSOCIATE_SPECIALIST, SPECIALIST, CONSULTANT ->
          draws.pick(HIGHER);
    };
  }
}
