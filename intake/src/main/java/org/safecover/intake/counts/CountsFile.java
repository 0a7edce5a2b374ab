package org.safecover.intake.counts;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.safecover.domain.attendance.AttendanceCount;
import org.safecover.domain.hospital.Hospital;
import org.safecover.domain.rota.AreaId;
import org.safecover.domain.staff.Grade;
import org.safecover.intake.Intake;
import org.safecover.intake.Place;
import org.safecover.intake.Problems;
import org.safecover.intake.cell.Forms;
import org.safecover.intake.cell.Reading;
import org.safecover.intake.cell.Serials;
import org.safecover.intake.file.FileText;
import org.safecover.intake.hospital.Ids;
import org.safecover.intake.table.Column;
import org.safecover.intake.table.CsvGrid;
import org.safecover.intake.table.Row;
import org.safecover.intake.table.Table;
import org.safecover.intake.table.TableFormat;
import org.safecover.intake.table.TableFormat.Need;
import org.safecover.intake.time.TimeForms;

/// How many of those due at work came, by area and grade: counts, never names.
public final class CountsFile {

  private static final int MOST = 10_000;

  static final Column<Instant> AT =
      Column.required("at", TimeForms.MOMENT).means("when they were counted", "2016-04-26T09:00");
  static final Column<AreaId> AREA =
      Column.required("area", Ids.AREA).means("where they were due", "ward");
  static final Column<Grade> GRADE =
      Column.required("grade", Ids.GRADE).means("of those counted", "st");
  static final Column<Integer> DUE =
      Column.required("due", Forms.whole(1, MOST))
          .means("how many were due whose work began since the count before", "8");
  static final Column<Integer> CAME =
      Column.required("came", Forms.whole(0, MOST)).means("how many of them came", "3");

  static final TableFormat FORMAT =
      new TableFormat(
          "counts",
          "how many of those due at work came, of one grade in one area, by one time",
          Need.OPTIONAL,
          List.of(AT, AREA, GRADE, DUE, CAME),
          List.of(
              "the area is one of the hospital's",
              "no more came than were due",
              "no two rows have the same time, area and grade"));

  private CountsFile() {}

  /// Counts in order of time, or every problem with the file.
  public static Intake<List<AttendanceCount>> read(Path file, Hospital hospital) {
    Problems problems = new Problems();
    Path fileName = file.getFileName();
    String name = fileName == null ? file.toString() : fileName.toString();
    return read(
        FileText.read(file, name, FileText.LARGEST_TABLE, problems), name, hospital, problems);
  }

  /// The same of text that came without a file.
  ///
  /// @param name what problems call it
  public static Intake<List<AttendanceCount>> read(String name, String text, Hospital hospital) {
    return read(Optional.of(text), name, hospital, new Problems());
  }

  private static Intake<List<AttendanceCount>> read(
      Optional<String> found, String name, Hospital hospital, Problems problems) {
    List<AttendanceCount> counts = new ArrayList<>();
    found
        .flatMap(text -> CsvGrid.read(name, text, problems))
        .map(grid -> Table.read(grid, FORMAT, new Reading(hospital.zone(), Serials.NONE, problems)))
        .ifPresent(table -> {
          check(table, hospital);
          table.soundRows().forEach(row -> counts.add(count(row)));
        });
    return problems.orElse(() -> counts.stream().sorted().toList(), name);
  }

  private static void check(Table table, Hospital hospital) {
    Set<AreaId> areas = new TreeSet<>();
    hospital.areas().forEach(area -> areas.add(area.id()));
    Map<String, Place> first = new HashMap<>();
    for (Row row : table.soundRows()) {
      if (!areas.contains(row.get(AREA))) {
        row.refuse(AREA, "write an area of hospital.yaml");
      }
      if (row.get(CAME) > row.get(DUE)) {
        row.refuse(CAME, "write no more than the " + row.get(DUE) + " who were due");
      }
      String key = row.get(AT) + " " + row.get(AREA) + " " + row.get(GRADE);
      Place earlier = first.putIfAbsent(key, row.at(AT));
      if (earlier != null) {
        row.refuse(AT, "write one row for a time, area and grade; the other is at " + earlier);
      }
    }
  }

  private static AttendanceCount count(Row row) {
    return new AttendanceCount(
        row.get(AT), row.get(AREA), row.get(GRADE), row.get(DUE), row.get(CAME));
  }
}
