package org.safecover.bench.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What was measured, as a table for a page: a row for each solver.
final class Table {

  private Table() {}

  static String header() {
    return "| Doctors | Days | Seed | Needs | Solver | Uncovered | Patients | Disturbance | Cost |"
        + " Unevenness | First plan, s | Best known, s | No worse than others, s | All, s |"
        + " Peak, MiB | Check |\n"
        + "|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|";
  }

  /// @param all of one instance
  static List<String> rows(List<Measured> all) {
    return all.stream().map(one -> row(one, all)).toList();
  }

  private static String row(Measured one, List<Measured> all) {
    List<String> cells = new ArrayList<>();
    cells.add(String.valueOf(one.instance().doctors()));
    cells.add(String.valueOf(one.instance().days()));
    cells.add(String.valueOf(one.instance().seed()));
    cells.add(String.valueOf(one.needs()));
    cells.add(one.peer().title());
    for (int i = 0; i < one.values().size(); i++) {
      cells.add(level(one, i));
    }
    cells.add(seconds(one.findFirst()));
    cells.add(seconds(one.findLast()));
    cells.add(seconds(noWorse(one, all)));
    cells.add(seconds(Optional.of(one.seconds())));
    cells.add(String.valueOf(one.peakMebibytes()));
    cells.add(one.faults() == 0 ? "kept" : one.faults() + " broken");
    return "| " + String.join(" | ", cells) + " |";
  }

  /// A value, with the bound in brackets unless the bound is met.
  private static String level(Measured one, int i) {
    long value = one.values().get(i);
    long bound = one.bounds().get(i);
    return value == bound ? value + " ✓" : bound == 0 ? value + "" : value + " (" + bound + ")";
  }

  /// When it was known to be no worse than the others in the end.
  private static Optional<Double> noWorse(Measured one, List<Measured> all) {
    Optional<Double> latest = Optional.of(0.0);
    for (Measured other : all) {
      if (other.peer() != one.peer()) {
        Optional<Double> when = one.findNoWorseThan(other.values());
        latest = latest.flatMap(so -> when.map(then -> Math.max(so, then)));
      }
    }
    return latest;
  }

  private static String seconds(Optional<Double> seconds) {
    return seconds.map(s -> String.format(Locale.ROOT, "%.1f", s)).orElse("–");
  }
}
