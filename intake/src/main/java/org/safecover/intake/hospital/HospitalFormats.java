package org.safecover.intake.hospital;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safecover.intake.table.Column;
import org.safecover.intake.table.TableFormat;

/// Every table of a hospital, and what its file is called.
public final class HospitalFormats {

  static final String ACTIONS = "actions.yaml";
  static final String RATES = "rates.yaml";

  /// Those that are a CSV file in a folder and a sheet in a workbook.
  public static final List<TableFormat> TABLES =
      List.of(
          PeopleTable.FORMAT,
          ShiftTable.FORMAT,
          RotaTable.FORMAT,
          PostsTable.FORMAT,
          SessionsTable.FORMAT,
          AwayTables.LEAVE,
          AwayTables.STATEMENTS,
          PayTable.FORMAT);

  /// Those that are a part of `hospital.yaml` in a folder and a sheet in a workbook.
  static final List<TableFormat> PARTS =
      List.of(HospitalPage.FORMAT, AreaTable.SITES, AreaTable.FORMAT, WeightsTable.FORMAT);

  private HospitalFormats() {}

  /// Every sheet of a workbook, in the order in which a person would write them.
  public static List<TableFormat> sheets() {
    return Stream.concat(PARTS.stream(), TABLES.stream()).toList();
  }

  /// Whether a sheet has its keys in the first column, instead of headings in the first row.
  public static boolean hasKeys(TableFormat sheet) {
    return sheet.equals(HospitalPage.FORMAT) || sheet.equals(WeightsTable.FORMAT);
  }

  /// The formats that stand on their own, in the order in which a person would write them.
  static List<TableFormat> of(HospitalSources sources) {
    Stream<TableFormat> front =
        sources.isWorkbook() ? PARTS.stream() : Stream.of(HospitalPage.FORMAT);
    return Stream.concat(front, TABLES.stream()).toList();
  }

  public static String file(TableFormat format) {
    return format.name() + (format.equals(HospitalPage.FORMAT) ? ".yaml" : ".csv");
  }

  static Optional<TableFormat> findTable(String name) {
    return TABLES.stream().filter(f -> f.name().equals(name)).findFirst();
  }

  static Optional<TableFormat> findSheet(String name) {
    return sheets().stream().filter(f -> f.name().equals(name)).findFirst();
  }

  /// Empty tables with the right headings and, below them, one row as an example; by the name of
  /// their file.
  public static SortedMap<String, String> templates() {
    SortedMap<String, String> templates = new TreeMap<>();
    TABLES.forEach(format ->
        templates.put(
            file(format),
            line(format.columns().stream().map(Column::name).toList())
                + line(format.columns().stream().map(Column::example).toList())));
    return templates;
  }

  private static String line(List<String> cells) {
    return cells.stream()
        .map(cell -> cell.matches("[^\",\n]*") ? cell : "\"" + cell.replace("\"", "\"\"") + "\"")
        .collect(Collectors.joining(",", "", "\n"));
  }
}
