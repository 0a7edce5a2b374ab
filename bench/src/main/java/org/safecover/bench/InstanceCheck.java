package org.safecover.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Checks an assignment against its instance by the words of the file alone: every hard rule, and
/// what it costs. It shares nothing with the planner.
final class InstanceCheck {
  private final PublicInstance instance;
  private final Assignment assignment;
  private final List<String> faults = new ArrayList<>();

  InstanceCheck(PublicInstance instance, Assignment assignment) {
    this.instance = instance;
    this.assignment = assignment;
  }

  /// Every hard rule that is broken, in words; empty when the assignment is legal.
  List<String> faults() {
    faults.clear();
    if (!assignment.nurses().equals(List.copyOf(instance.staff().keySet()))) {
      faults.add("The nurses are not those of the instance.");
      return List.copyOf(faults);
    }
    for (int i = 0; i < assignment.nurses().size(); i++) {
      check(nurse(assignment.nurses().get(i)), assignment.rows().get(i));
    }
    return List.copyOf(faults);
  }

  private PublicInstance.Nurse nurse(String id) {
    PublicInstance.Nurse nurse = instance.staff().get(id);
    if (nurse == null) {
      throw new IllegalArgumentException("Nobody is called " + id);
    }
    return nurse;
  }

  private void check(PublicInstance.Nurse nurse, List<String> row) {
    if (row.size() != instance.days()) {
      refuse(nurse, "has %d days".formatted(row.size()));
      return;
    }
    checkSums(nurse, row);
    checkNeighbours(nurse, row);
    checkRuns(nurse, row);
    checkWeekends(nurse, row);
    for (int day : nurse.daysOff()) {
      if (!row.get(day).isEmpty()) {
        refuse(nurse, "works on day off %d".formatted(day));
      }
    }
  }

  private void checkSums(PublicInstance.Nurse nurse, List<String> row) {
    Map<String, Integer> count = new HashMap<>();
    int minutes = 0;
    for (String id : row) {
      PublicInstance.Shift shift = instance.shifts().get(id);
      if (shift != null) {
        count.merge(id, 1, Integer::sum);
        minutes += shift.minutes();
      } else if (!id.isEmpty()) {
        refuse(nurse, "works an unknown shift " + id);
      }
    }
    if (minutes < nurse.minTotalMinutes() || minutes > nurse.maxTotalMinutes()) {
      refuse(nurse, "works %d minutes".formatted(minutes));
    }
    for (String id : instance.shifts().keySet()) {
      if (count.getOrDefault(id, 0) > nurse.maxShifts().getOrDefault(id, 0)) {
        refuse(nurse, "works %s %d times".formatted(id, count.get(id)));
      }
    }
  }

  private void checkNeighbours(PublicInstance.Nurse nurse, List<String> row) {
    for (int day = 1; day < row.size(); day++) {
      PublicInstance.Shift before = instance.shifts().get(row.get(day - 1));
      if (before != null && before.cannotFollow().contains(row.get(day))) {
        refuse(nurse, "works %s after %s on day %d".formatted(row.get(day), before.id(), day));
      }
    }
  }

  /// A run that touches either end of the horizon may be short: it may go on beyond.
  private void checkRuns(PublicInstance.Nurse nurse, List<String> row) {
    int start = 0;
    for (int day = 1; day <= row.size(); day++) {
      boolean ends = day == row.size() || row.get(day).isEmpty() != row.get(start).isEmpty();
      if (!ends) {
        continue;
      }
      int length = day - start;
      boolean inside = start > 0 && day < row.size();
      boolean off = row.get(start).isEmpty();
      if (off && inside && length < nurse.minConsecutiveDaysOff()) {
        refuse(nurse, "has %d days off from day %d".formatted(length, start));
      }
      if (!off && inside && length < nurse.minConsecutiveShifts()) {
        refuse(nurse, "works only %d days from day %d".formatted(length, start));
      }
      if (!off && length > nurse.maxConsecutiveShifts()) {
        refuse(nurse, "works %d days from day %d".formatted(length, start));
      }
      start = day;
    }
  }

  private void checkWeekends(PublicInstance.Nurse nurse, List<String> row) {
    int weekends = 0;
    for (int saturday = 5; saturday < row.size(); saturday += 7) {
      boolean sunday = saturday + 1 < row.size() && !row.get(saturday + 1).isEmpty();
      weekends += !row.get(saturday).isEmpty() || sunday ? 1 : 0;
    }
    if (weekends > nurse.maxWeekends()) {
      refuse(nurse, "works %d weekends".formatted(weekends));
    }
  }

  private void refuse(PublicInstance.Nurse nurse, String what) {
    faults.add(nurse.id() + " " + what);
  }

  /// What the assignment costs: requests not met, and too few or too many on a shift.
  long cost() {
    long cost = 0;
    for (PublicInstance.Request request : instance.on()) {
      cost += works(request) ? 0 : request.weight();
    }
    for (PublicInstance.Request request : instance.off()) {
      cost += works(request) ? request.weight() : 0;
    }
    for (PublicInstance.Demand demand : instance.cover()) {
      long found =
          assignment.rows().stream()
              .filter(row -> row.get(demand.day()).equals(demand.shift()))
              .count();
      long missing = demand.requirement() - found;
      cost += missing > 0 ? missing * demand.under() : -missing * demand.over();
    }
    return cost;
  }

  private boolean works(PublicInstance.Request request) {
    int row = assignment.nurses().indexOf(request.nurse());
    return assignment.rows().get(row).get(request.day()).equals(request.shift());
  }
}
