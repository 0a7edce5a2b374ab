package org.safecover.domain.invented;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.safecover.domain.cover.PostRule;
import org.safecover.domain.rota.AreaId;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.rota.RoleId;
import org.safecover.domain.rota.Service;
import org.safecover.domain.staff.Person;
import org.safecover.domain.staff.PersonId;

/// The job plans of a department's consultants and SAS doctors, written out day by day, with the
/// consultants' on-call rota and the SAS doctors' weekly turn in the evenings.
final class SeniorRota {

  private static final int SAS_FOR_EVENINGS = 4;
  private static final int LEAVE_IN_HUNDRED = 50;

  private final Department department;
  private final RotaWeeks weeks;
  private final List<Person> consultants;
  private final List<Person> sas;
  private final Map<PersonId, JobPlan> jobPlans = new TreeMap<>();
  private final Work evening;

  SeniorRota(Department department, RotaWeeks weeks, List<Person> consultants, List<Person> sas) {
    this.department = department;
    this.weeks = weeks;
    this.consultants = consultants;
    this.sas = sas;
    evening =
        new Work(
            department.area(0),
            new RoleId("Evening"),
            Service.EMERGENCY,
            LocalTime.of(13, 0),
            LocalTime.of(21, 0));
  }

  /// Agrees job plans, and books leave so that half the department is there in any week.
  void agree(LeaveBook book, Draws draws) {
    for (List<Person> group : List.of(consultants, sas)) {
      for (int i = 0; i < group.size(); i++) {
        Person person = group.get(i);
        jobPlans.put(person.id(), JobPlan.of(person, department.trade().planned(), draws));
        int week = 2 * draws.between(0, RotaWeeks.COUNT / 2 - 1) + i % 2;
        if (draws.inHundred(LEAVE_IN_HUNDRED)) {
          book.book(person.id(), week);
        }
      }
    }
  }

  /// Every half day of planned work, in order of person and time.
  List<HalfDay> halfDays(LeaveBook book, OnCallRota onCall) {
    return Stream.concat(consultants.stream(), sas.stream())
        .flatMap(person -> halfDays(person, book, onCall))
        .toList();
  }

  Duty duty(HalfDay worked) {
    Work work =
        new Work(
            area(worked.person()),
            new RoleId(worked.activity().role()),
            Service.PLANNED,
            worked.half().from(),
            worked.half().to());
    return work.resident(worked.person().id(), weeks.hours(worked.day(), work.from(), work.to()));
  }

  /// The evenings from Monday to Friday, a week at a time.
  List<Duty> evenings(LeaveBook book) {
    return weeks.days().stream()
        .filter(SeniorRota::isWeekday)
        .flatMap(day -> findOnEvenings(weeks.week(day), book).map(p -> evening(p, day)).stream())
        .toList();
  }

  /// The post that the evenings hold, where there are enough SAS doctors for it.
  List<PostRule> posts() {
    return hasEvenings() ? List.of(Posts.onWeekdays(department, evening)) : List.of();
  }

  AreaId area(Person person) {
    List<AreaId> own = department.areaIds();
    return own.get(Math.floorMod(person.id().text().hashCode(), own.size()));
  }

  private Stream<HalfDay> halfDays(Person person, LeaveBook book, OnCallRota onCall) {
    List<HalfDay> worked = new ArrayList<>();
    JobPlan plan = jobPlans.get(person.id());
    for (LocalDate day : weeks.days()) {
      if (plan != null && isAtWork(person, day, book) && !onCall.isOff(person.id(), day)) {
        for (Half half : Half.values()) {
          plan.find(day.getDayOfWeek(), half)
              .ifPresent(activity -> worked.add(new HalfDay(person, day, half, activity)));
        }
      }
    }
    return worked.stream();
  }

  private boolean isAtWork(Person person, LocalDate day, LeaveBook book) {
    int week = weeks.week(day);
    return !book.isAway(person.id(), week)
        && findOnEvenings(week, book).filter(person::equals).isEmpty();
  }

  private Optional<Person> findOnEvenings(int week, LeaveBook book) {
    List<Person> present =
        sas.stream()
            .filter(person -> !book.isAway(person.id(), week))
            .filter(Workforce::isWholeTime)
            .toList();
    return hasEvenings() ? Optional.of(present.get(week % present.size())) : Optional.empty();
  }

  /// Those who are always whole-time include both an odd and an even one.
  private boolean hasEvenings() {
    return sas.size() >= SAS_FOR_EVENINGS;
  }

  private Duty evening(Person person, LocalDate day) {
    return evening.resident(person.id(), weeks.hours(day, evening.from(), evening.to()));
  }

  private static boolean isWeekday(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
  }
}
