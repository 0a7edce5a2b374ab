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
import org.safecover.domain.pay.LondonZone;
import org.safecover.domain.pay.PayStanding;
import org.safecover.domain.rota.Duty;
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

  private final Draws draws;
  private final Standings standing;
  private final List<Person> people = new ArrayList<>();
  private final SortedMap<Period, List<Duty>> duties = new TreeMap<>();
  private final List<PayStanding> standings = new ArrayList<>();

  Residents(Draws draws, Optional<LondonZone> london) {
    this.draws = draws;
    this.standing = new Standings(draws, london);
  }

  void take(Team team, List<Duty> rota) {
    Map<PersonId, Integer> rounds = new HashMap<>();
    for (Person member : team.members()) {
      Person person = partTime(member);
      people.add(person);
      standings.add(standing.of(person, team));
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
}
