package org.safecover.report.sitrep;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Merges counts until each is nought or at least five: first grades within a specialty, then
/// specialties. Where too few are left to merge with, the smallest other count is taken in, so that
/// no small count can be worked out from the others.
final class SmallCounts {

  private static final String OTHER_GRADES = "other grades";
  private static final String OTHER_SPECIALTIES = "other specialties";
  private static final Comparator<StaffCount> BY_SIZE =
      Comparator.comparingLong(StaffCount::due)
          .thenComparing(StaffCount::specialty)
          .thenComparing(StaffCount::grade);

  private SmallCounts() {}

  /// @param counts in the order they shall stand in
  static List<StaffCount> merged(List<StaffCount> counts) {
    Map<String, List<StaffCount>> bySpecialty = new TreeMap<>();
    for (StaffCount count : counts) {
      bySpecialty.computeIfAbsent(count.specialty(), _ -> new ArrayList<>()).add(count);
    }
    List<StaffCount> merged = new ArrayList<>();
    bySpecialty.forEach(
        (specialty, grades) -> merged.addAll(merged(grades, specialty, OTHER_GRADES)));
    return merged(merged, OTHER_SPECIALTIES, OTHER_GRADES);
  }

  private static List<StaffCount> merged(List<StaffCount> counts, String specialty, String grade) {
    List<StaffCount> kept = new ArrayList<>(counts.stream().filter(StaffCount::isSafe).toList());
    if (kept.size() == counts.size()) {
      return kept;
    }
    Deque<StaffCount> smallest = new ArrayDeque<>(kept.stream().sorted(BY_SIZE).toList());
    StaffCount pool = new StaffCount(specialty, grade, 0, 0, 0);
    for (StaffCount count : counts) {
      pool = count.isSafe() ? pool : pool.with(count, specialty, grade);
    }
    while (!pool.isSafe() && !smallest.isEmpty()) {
      StaffCount taken = smallest.removeFirst();
      kept.remove(taken);
      pool = pool.with(taken, specialty, grade);
    }
    kept.add(pool);
    return kept;
  }
}
