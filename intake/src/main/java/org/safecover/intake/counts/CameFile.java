package org.safecover.intake.counts;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.safecover.domain.cover.Amendment;
import org.safecover.domain.rota.AreaId;
import org.safecover.domain.rota.RoleId;
import org.safecover.domain.staff.Grade;
import org.safecover.intake.Intake;
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

/// How many called-out emergency duties of each kind are worked after all: counts, never names.
public final class CameFile {

  private static final int MOST = 10_000;

  static final Column<Instant> START =
      Column.required("start", TimeForms.MOMENT).means("when the duties start", "2016-02-10T09:00");
  static final Column<Grade> GRADE =
      Column.required("grade", Ids.GRADE).means("of those who came", "st");
  static final Column<AreaId> AREA =
      Column.required("area", Ids.AREA).means("where the duties are", "ward");
  static final Column<RoleId> ROLE =
      Column.required("role", Ids.ROLE).means("the role of the duties", "Registrar");
  static final Column<Integer> COUNT =
      Column.required("count", Forms.whole(1, MOST)).means("how many of them are worked", "2");

  static final TableFormat FORMAT =
      new TableFormat(
          "came",
          "how many called-out emergency duties of one kind are worked after all",
          Need.OPTIONAL,
          List.of(START, GRADE, AREA, ROLE, COUNT),
          List.of());

  private CameFile() {}

  /// @param zone of the local times
  /// @param at when the plan is changed: nobody is counted on before
  public static Intake<List<Amendment.Came>> read(Path file, ZoneId zone, Instant at) {
    Problems problems = new Problems();
    Path fileName = file.getFileName();
    String name = fileName == null ? file.toString() : fileName.toString();
    List<Amendment.Came> came = new ArrayList<>();
    FileText.read(file, name, FileText.LARGEST_TABLE, problems)
        .flatMap(text -> CsvGrid.read(name, text, problems))
        .map(grid -> Table.read(grid, FORMAT, new Reading(zone, Serials.NONE, problems)))
        .ifPresent(table -> table.soundRows().forEach(row -> came.add(came(row, at))));
    return problems.orElse(() -> List.copyOf(came), name);
  }

  private static Amendment.Came came(Row row, Instant at) {
    Instant start = row.get(START);
    return new Amendment.Came(
        start,
        start.isBefore(at) ? at : start,
        row.get(GRADE),
        row.get(AREA),
        row.get(ROLE),
        row.get(COUNT));
  }
}
