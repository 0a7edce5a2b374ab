package org.safecover.bench;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// A public nurse-rostering instance as its file states it.
record PublicInstance(
    int days,
    Map<String, Shift> shifts,
    Map<String, Nurse> staff,
    List<Request> on,
    List<Request> off,
    List<Demand> cover) {

  record Shift(String id, int minutes, Set<String> cannotFollow) {}

  record Nurse(
      String id,
      Map<String, Integer> maxShifts,
      int maxTotalMinutes,
      int minTotalMinutes,
      int maxConsecutiveShifts,
      int minConsecutiveShifts,
      int minConsecutiveDaysOff,
      int maxWeekends,
      Set<Integer> daysOff) {}

  record Request(String nurse, int day, String shift, long weight) {}

  record Demand(int day, String shift, int requirement, long under, long over) {}
}
