package org.safecover.domain.invented;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.safecover.domain.staff.Leave;
import org.safecover.domain.staff.PersonId;

/// Who is away in which week. Leave is booked from Monday to Friday.
final class LeaveBook {

  private static final int WORKING_DAYS = 5;

  private record Week(PersonId person, int number) {}

  private final RotaWeeks weeks;
  private final Set<Week> booked = new HashSet<>();
  private final List<Leave> leave = new ArrayList<>();

  LeaveBook(RotaWeeks weeks) {
    this.weeks = weeks;
  }

  void book(PersonId person, int week) {
    LocalDate monday = weeks.monday(week);
    booked.add(new Week(person, week));
    leave.add(new Leave(person, weeks.wholeDays(monday, monday.plusDays(WORKING_DAYS - 1))));
  }

  boolean isAway(PersonId person, int week) {
    return booked.contains(new Week(person, week));
  }

  /// In order of person.
  List<Leave> all() {
    return leave.stream()
        .sorted(Comparator.comparing(Leave::person).thenComparing(Leave::period))
        .toList();
  }
}
