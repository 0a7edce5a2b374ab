package org.safecover.domain.invented;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.rota.RoleId;
import org.safecover.domain.rota.Service;
import org.safecover.domain.staff.Person;
import org.safecover.domain.staff.PersonId;

/// One consultant of a department on call from home every night and all weekend. One takes Friday
/// night and Saturday, another Sunday, and both are off on Monday, so that everyone rests a whole
/// day each week.
final class OnCallRota {

  private static final LocalTime MORNING = LocalTime.of(9, 0);
  private static final LocalTime EVENING = LocalTime.of(17, 0);

  private record DayOff(PersonId person, LocalDate day) {}

  private final Department department;
  private final RotaWeeks weeks;
  private final Draws draws;
  private final Map<PersonId, LocalDate> last = new HashMap<>();
  private final Set<DayOff> off = new HashSet<>();
  private final List<Duty> duties = new ArrayList<>();

  OnCallRota(Department department, RotaWeeks weeks, Draws draws) {
    this.department = department;
    this.weeks = weeks;
    this.draws = draws;
  }

  /// Puts every night and weekend to whoever has been free of it longest.
  void fill(List<Person> consultants, LeaveBook book) {
    List<PersonId> pool =
        consultants.stream().filter(Workforce::isWholeTime).map(Person::id).toList();
    for (LocalDate day : weeks.days()) {
      if (day.getDayOfWeek() != SATURDAY) {
        findNext(pool, day, book).ifPresent(person -> put(person, day));
      }
    }
  }

  List<Duty> duties() {
    return List.copyOf(duties);
  }

  boolean isOff(PersonId person, LocalDate day) {
    return off.contains(new DayOff(person, day));
  }

  private Optional<PersonId> findNext(List<PersonId> pool, LocalDate day, LeaveBook book) {
    LocalDate never = weeks.firstDay().minusDays(1);
    return pool.stream()
        .filter(person -> isFree(person, day, book))
        .min(Comparator.comparing(person -> last.getOrDefault(person, never)));
  }

  private boolean isFree(PersonId person, LocalDate day, LeaveBook book) {
    return !book.isAway(person, weeks.week(day))
        && !book.isAway(person, weeks.week(day.plusDays(3)));
  }

  private void put(PersonId person, LocalDate day) {
    DayOfWeek weekday = day.getDayOfWeek();
    onCall(person, day);
    if (weekday == FRIDAY) {
      onCall(person, day.plusDays(1));
    }
    if (weekday == FRIDAY || weekday == SUNDAY) {
      off.add(new DayOff(person, weeks.monday(weeks.week(day) + 1)));
    }
  }

  private void onCall(PersonId person, LocalDate day) {
    boolean weekend = day.getDayOfWeek() == SATURDAY || day.getDayOfWeek() == SUNDAY;
    LocalTime from = weekend ? MORNING : EVENING;
    int expectedHalfHours = weekend ? draws.between(6, 8) : draws.between(2, 4);
    Work work =
        new Work(
            department.area(0), new RoleId("Consultant on call"), Service.EMERGENCY, from, MORNING);
    Duration expected = Duration.ofMinutes(30L * expectedHalfHours);
    duties.add(work.onCall(person, weeks.hours(day, from, MORNING), expected));
    last.put(person, day);
  }
}
