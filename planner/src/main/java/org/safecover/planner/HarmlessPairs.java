package org.safecover.planner;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.rota.Presence;
import org.safecover.domain.staff.ContractId;
import org.safecover.domain.staff.Person;
import org.safecover.domain.staff.RotaType;
import org.safecover.domain.staff.StaffGroup;
import org.safecover.domain.time.Period;

/// Pairs of duties that the rules have found harmless. Whether two duties break a limit by
/// themselves depends on nothing of a person but the terms that bind, so each kind of pair is
/// judged once.
final class HarmlessPairs {

  private record Terms(
      ContractId contract, Optional<RotaType> rotaType, boolean optOut, StaffGroup group) {}

  private record Shape(Period period, Duration work, Presence presence) {}

  private record Pair(Terms terms, Shape first, Shape second) {}

  private final Set<Pair> harmless = ConcurrentHashMap.newKeySet();

  boolean contains(Person person, Duty first, Duty second) {
    return harmless.contains(pair(person, first, second));
  }

  void add(Person person, Duty first, Duty second) {
    harmless.add(pair(person, first, second));
  }

  private static Pair pair(Person person, Duty first, Duty second) {
    Terms terms =
        new Terms(person.contract(), person.rotaType(), person.optOut(), person.grade().group());
    return new Pair(terms, shape(first), shape(second));
  }

  private static Shape shape(Duty duty) {
    return new Shape(duty.period(), duty.expectedWork(), duty.presence());
  }
}
