package org.safecover.domain.invented;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.safecover.domain.hospital.Origin;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.rota.Priority;
import org.safecover.domain.rota.Session;
import org.safecover.domain.rota.SessionId;
import org.safecover.domain.staff.Person;
import org.safecover.domain.staff.PersonId;
import org.safecover.domain.staff.StaffGroup;
import org.safecover.domain.time.Period;

/// Books patients into the consultants' clinics and theatre lists of one department, some of which
/// need the same SAS doctor each week as well.
final class Bookings {

  private static final int WITH_SAS_IN_HUNDRED = 30;

  private record Presence(PersonId person, Period halfDay) {}

  private final RotaWeeks weeks;
  private final Draws draws;
  private final Map<PersonId, PersonId> partners = new TreeMap<>();

  Bookings(RotaWeeks weeks, Draws draws) {
    this.weeks = weeks;
    this.draws = draws;
  }

  void pair(List<Person> consultants, List<Person> sas) {
    for (Person consultant : consultants) {
      if (!sas.isEmpty() && draws.inHundred(WITH_SAS_IN_HUNDRED)) {
        partners.put(consultant.id(), draws.pick(sas).id());
      }
    }
  }

  /// @param duties the department's planned duties, one for each half day
  List<Session> sessions(List<HalfDay> halfDays, List<Duty> duties) {
    Set<Presence> present = new HashSet<>();
    duties.forEach(duty -> present.add(new Presence(duty.person(), duty.period())));
    List<Session> sessions = new ArrayList<>();
    for (int i = 0; i < halfDays.size(); i++) {
      HalfDay worked = halfDays.get(i);
      if (isBooked(worked)) {
        Set<PersonId> people = new TreeSet<>(Set.of(worked.person().id()));
        findPartner(worked, duties.get(i), present).ifPresent(people::add);
        sessions.add(session(worked, duties.get(i), people));
      }
    }
    return sessions;
  }

  private static boolean isBooked(HalfDay worked) {
    return worked.person().grade().group() == StaffGroup.CONSULTANT
        && worked.activity().hasPatientsBooked();
  }

  private Optional<PersonId> findPartner(HalfDay worked, Duty duty, Set<Presence> present) {
    return Optional.ofNullable(partners.get(worked.person().id()))
        .filter(partner -> present.contains(new Presence(partner, duty.period())));
  }

  private Session session(HalfDay worked, Duty duty, Set<PersonId> people) {
    boolean list = worked.activity() == JobPlan.Activity.LIST;
    Half half = worked.half();
    return new Session(
        new SessionId(worked.person().id() + "-" + worked.day() + "-" + half.suffix()),
        duty.area(),
        weeks.hours(worked.day(), half.sessionFrom(), half.sessionTo()),
        people,
        list ? draws.between(3, 6) : draws.between(6, 14),
        priority(list),
        Origin.ASSUMED);
  }

  private Priority priority(boolean list) {
    int draw = draws.between(1, 100);
    if (draw <= 10) {
      return Priority.CANCER;
    }
    if (draw <= 35) {
      return list && draw <= 15 ? Priority.P1 : Priority.P2;
    }
    return draw <= 70 ? Priority.P3 : Priority.P4;
  }
}
