package org.safecover.report.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.safecover.rules.pay.comparison.Change;
import org.safecover.rules.pay.comparison.Distribution;

/// How many doctors go which way, at each end of a comparison.
///
/// @param name of the way, or of those merged
/// @param counts one for each end
record WayCounts(String name, List<Integer> counts) {

  static final int SAFE = 5;

  private static final Comparator<WayCounts> BY_SIZE = Comparator.comparingInt(WayCounts::all);

  WayCounts {
    counts = List.copyOf(counts);
  }

  static List<WayCounts> of(List<Distribution> ends) {
    List<WayCounts> counts = new ArrayList<>();
    for (Change.Way way : Change.Way.values()) {
      counts.add(new WayCounts(way.text(), ends.stream().map(end -> end.count(way)).toList()));
    }
    return counts;
  }

  /// The same with none under five but nought: the smallest is merged with the next until that is
  /// so.
  static List<WayCounts> merged(List<WayCounts> counts) {
    List<WayCounts> left = new ArrayList<>(counts);
    while (left.size() > 1 && left.stream().anyMatch(each -> !each.isSafe())) {
      WayCounts small = left.stream().filter(each -> !each.isSafe()).min(BY_SIZE).orElseThrow();
      int at = left.indexOf(small);
      left.remove(small);
      WayCounts other =
          left.stream().filter(each -> each.all() > 0).min(BY_SIZE).orElse(left.getFirst());
      int into = left.indexOf(other);
      left.set(into, at <= into ? small.and(other) : other.and(small));
    }
    return left;
  }

  String text() {
    return PayWords.span(counts, count -> count, count -> String.format(Locale.ROOT, "%d", count));
  }

  private WayCounts and(WayCounts other) {
    List<Integer> sums = new ArrayList<>();
    for (int end = 0; end < counts.size(); end++) {
      sums.add(counts.get(end) + other.counts.get(end));
    }
    return new WayCounts(name + " or " + other.name, sums);
  }

  private boolean isSafe() {
    return counts.stream().allMatch(count -> count == 0 || count >= SAFE);
  }

  private int all() {
    return counts.stream().mapToInt(Integer::intValue).sum();
  }
}
