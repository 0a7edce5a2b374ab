package org.safecover.report.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.safecover.risk.attendance.Attendance;
import org.safecover.risk.attendance.RateBelief;
import org.safecover.risk.attendance.TeamKey;
import org.safecover.risk.prospect.Chance;
import org.safecover.risk.prospect.Prospect;

/// How many of each team are due over the action and how many are expected. Teams of fewer than
/// five are taken together with others of their area, then with other areas.
final class TeamRows {

  static final int SAFE = 5;

  /// A team, or teams taken together.
  record Row(String area, String grade, String day, int due, double expected) {
    Row with(Row other) {
      return new Row(area, grade, day, due + other.due, expected + other.expected);
    }

    boolean isSafe() {
      return due >= SAFE;
    }
  }

  private TeamRows() {}

  static List<Row> of(Prospect prospect, Attendance attendance) {
    SortedMap<TeamKey, Integer> due = new TreeMap<>();
    for (Chance chance : prospect.events()) {
      if (chance instanceof Chance.Comes(TeamKey team, _)) {
        due.merge(team, 1, Integer::sum);
      }
    }
    SortedMap<String, List<Row>> byArea = new TreeMap<>();
    due.forEach((team, number) -> {
      RateBelief belief = attendance.belief(team);
      byArea
          .computeIfAbsent(team.area().text(), _ -> new ArrayList<>())
          .add(
              new Row(
                  team.area().text(),
                  team.grade().text(),
                  team.day().text(),
                  number,
                  number * expected(belief, attendance, team)));
    });
    List<Row> merged = new ArrayList<>();
    byArea.forEach((area, rows) -> merged.addAll(safe(rows, area)));
    return safe(merged, "other areas");
  }

  private static double expected(RateBelief belief, Attendance attendance, TeamKey team) {
    double sum = 0;
    for (int i = 0; i < RateBelief.VALUES; i++) {
      sum += belief.weight(i) * belief.next(i, attendance.seen(team));
    }
    return sum;
  }

  /// Rows of five or more; the others together, and with the smallest of those while they are too
  /// few.
  static List<Row> safe(List<Row> rows, String area) {
    List<Row> kept = new ArrayList<>(rows.stream().filter(Row::isSafe).toList());
    List<Row> small = rows.stream().filter(row -> !row.isSafe()).toList();
    if (small.isEmpty()) {
      return kept;
    }
    Row pool = new Row(area, "other grades", "any day", 0, 0);
    for (Row row : small) {
      pool = pool.with(row);
    }
    while (!pool.isSafe() && !kept.isEmpty()) {
      Row least = kept.stream().reduce((a, b) -> b.due() < a.due() ? b : a).orElseThrow();
      kept.remove(least);
      pool = pool.with(least);
    }
    Row rest = pool;
    return rest.isSafe() ? Stream.concat(kept.stream(), Stream.of(rest)).toList() : List.of();
  }
}
