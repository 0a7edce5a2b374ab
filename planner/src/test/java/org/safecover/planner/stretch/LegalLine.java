package org.safecover.planner.stretch;

import org.safecover.planner.rota.RotaPerson;
import org.safecover.planner.rota.RotaTask;
import org.safecover.planner.rota.WorkBounds;

/// Says by plain counting whether a schedule keeps to a person's bounds.
final class LegalLine {
  private LegalLine() {}

  static boolean isLegal(RotaTask task, RotaPerson person, int[] line) {
    return sumsFit(task, person.bounds(), line)
        && daysFit(task, person, line)
        && runsFit(person.bounds(), line);
  }

  private static boolean sumsFit(RotaTask task, WorkBounds bounds, int[] line) {
    int minutes = 0;
    int[] count = new int[task.kinds().size()];
    boolean[] weekend = new boolean[line.length + 8];
    for (int day = 0; day < line.length; day++) {
      if (line[day] >= 0) {
        minutes += task.kinds().get(line[day]).minutes();
        count[line[day]]++;
        int since = Math.floorMod(day - task.firstSaturday(), 7);
        weekend[day - since + 7] |= since < 2;
      }
    }
    int weekends = 0;
    for (boolean worked : weekend) {
      weekends += worked ? 1 : 0;
    }
    boolean fits =
        minutes >= bounds.leastMinutes()
            && minutes <= bounds.mostMinutes()
            && weekends <= bounds.mostWeekends();
    for (int kind = 0; kind < count.length; kind++) {
      fits &= count[kind] <= bounds.mostOfKind().get(kind);
    }
    return fits;
  }

  private static boolean daysFit(RotaTask task, RotaPerson person, int[] line) {
    for (int day = 0; day < line.length; day++) {
      if (line[day] >= 0 && person.daysOff().contains(day)) {
        return false;
      }
      if (day > 0 && line[day] >= 0 && line[day - 1] >= 0) {
        if (task.kinds().get(line[day - 1]).notNext().contains(line[day])) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean runsFit(WorkBounds bounds, int[] line) {
    int start = 0;
    for (int day = 1; day <= line.length; day++) {
      if (day < line.length && (line[day] >= 0) == (line[start] >= 0)) {
        continue;
      }
      int length = day - start;
      boolean inside = start > 0 && day < line.length;
      boolean works = line[start] >= 0;
      if (works && length > bounds.mostInRow()) {
        return false;
      }
      if (inside && length < (works ? bounds.leastInRow() : bounds.leastOff())) {
        return false;
      }
      start = day;
    }
    return true;
  }
}
