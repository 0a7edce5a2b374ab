package org.safecover.web.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safecover.app.risk.DueTeam;
import org.safecover.domain.attendance.AttendanceCount;
import org.safecover.domain.hospital.Hospital;
import org.safecover.domain.staff.Grade;
import org.safecover.intake.Intake;
import org.safecover.intake.Problem;
import org.safecover.intake.counts.CountsFile;
import org.safecover.web.order.LocalTimes;
import org.springframework.util.MultiValueMap;

/// Counts as somebody types them: how many of those due came, never who.
///
/// @param rows that are not empty, in the order in which they stand on the page
record CountForm(List<Line> rows) {

  /// One row of it.
  ///
  /// @param grade as counts.csv has it
  record Line(String at, String area, String grade, String due, String came) {

    boolean isEmpty() {
      return Stream.of(at, area, due, came).allMatch(String::isBlank);
    }

    /// A row that nobody has counted yet says nothing.
    boolean isCounted() {
      return !came.isBlank();
    }

    private String csv() {
      return Stream.of(at, area, grade, due, came)
          .map(cell -> "\"" + cell.strip().replace("\"", "\"\"").replaceAll("\\R", " ") + "\"")
          .collect(Collectors.joining(","));
    }
  }

  /// A grade to choose.
  record Choice(String word, String text) {}

  /// Those whom a count is of, with room for how many came.
  static CountForm of(List<DueTeam> teams, Instant at) {
    return new CountForm(
        teams.stream()
            .map(team ->
                new Line(
                    LocalTimes.typed(at),
                    team.key().area().text(),
                    word(team.key().grade()),
                    Integer.toString(team.due()),
                    ""))
            .toList());
  }

  /// What was sent.
  static CountForm of(MultiValueMap<String, String> sent) {
    List<Line> rows = new ArrayList<>();
    int most = sent.getOrDefault("at", List.of()).size();
    for (int row = 0; row < most; row++) {
      Line line =
          new Line(
              cell(sent, "at", row),
              cell(sent, "area", row),
              cell(sent, "grade", row),
              cell(sent, "due", row),
              cell(sent, "came", row));
      if (!line.isEmpty()) {
        rows.add(line);
      }
    }
    return new CountForm(rows);
  }

  private static String cell(MultiValueMap<String, String> sent, String name, int row) {
    List<String> cells = sent.getOrDefault(name, List.of());
    return row < cells.size() ? cells.get(row) : "";
  }

  static List<Choice> grades() {
    return Stream.of(Grade.values()).map(grade -> new Choice(word(grade), grade.text())).toList();
  }

  private static String word(Grade grade) {
    return grade.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The same with those after it whom another count is of.
  CountForm and(CountForm more) {
    return new CountForm(Stream.concat(rows.stream(), more.rows().stream()).toList());
  }

  /// The rows that were counted, read as counts.csv is.
  Intake<List<AttendanceCount>> read(Hospital hospital) {
    List<Line> counted = counted();
    String text =
        Stream.concat(Stream.of("at,area,grade,due,came"), counted.stream().map(Line::csv))
            .collect(Collectors.joining("\n", "", "\n"));
    return CountsFile.read("counts", text, hospital);
  }

  List<Line> counted() {
    return rows.stream().filter(Line::isCounted).toList();
  }

  /// A problem by the row of the page that it stands in.
  String said(Problem problem) {
    String row =
        problem
            .at()
            .row()
            .filter(line -> line > 1 && line - 2 < counted().size())
            .map(line -> "Row " + (rows.indexOf(counted().get(line - 2)) + 1))
            .orElse("The counts");
    String column = problem.at().column().map(name -> ", " + name).orElse("");
    return row + column + ": found " + problem.found() + "; " + problem.wanted();
  }
}
