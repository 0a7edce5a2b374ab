package org.safecover.intake.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safecover.intake.Problem;
import org.safecover.intake.Problems;
import org.safecover.intake.cell.Serials;
import org.safecover.intake.cell.TypedText;
import org.safecover.intake.file.FileText;
import org.safecover.intake.hospital.HospitalFormats;
import org.safecover.intake.sheet.MarkedSheet.MarkedCell;
import org.safecover.intake.table.CsvGrid;
import org.safecover.intake.table.Grid;
import org.safecover.intake.table.Realigned;
import org.safecover.intake.table.TableFormat;
import org.safecover.intake.table.TableFormat.Need;
import org.safecover.intake.workbook.Workbook;

/// Puts what somebody wrote under the headings that are right.
public final class CorrectedSheets {

  /// Where something should stand that does not.
  private static final int NO_ROW = 0;

  private final List<Problem> problems;

  private CorrectedSheets(List<Problem> problems) {
    this.problems = problems;
  }

  /// Every sheet of a workbook, those included that must be there and are not. None when it cannot
  /// be read, or counts its days from 1904: written anew, its dates would be others.
  public static List<CorrectedSheet> ofWorkbook(Path workbook, List<Problem> problems) {
    String name = String.valueOf(workbook.getFileName());
    return Workbook.read(workbook, name, new Problems()).stream()
        .filter(read -> read.serials() == Serials.FROM_1900)
        .flatMap(read -> new CorrectedSheets(problems).sheets(name, read).stream())
        .toList();
  }

  /// The CSV tables of a folder, by the name of their file.
  public static Map<String, CorrectedSheet> ofFolder(Path folder, List<Problem> problems) {
    CorrectedSheets corrected = new CorrectedSheets(problems);
    Map<String, CorrectedSheet> sheets = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      files.forEach(file -> corrected.csv(file, sheets));
    } catch (IOException gone) {
      return Map.of();
    }
    return sheets;
  }

  private void csv(Path file, Map<String, CorrectedSheet> sheets) {
    String name = String.valueOf(file.getFileName());
    Problems unheard = new Problems();
    HospitalFormats.TABLES.stream()
        .filter(format -> HospitalFormats.file(format).equals(name.toLowerCase(Locale.ROOT)))
        .findFirst()
        .ifPresent(format ->
            FileText.read(file, name, FileText.LARGEST_TABLE, unheard)
                .flatMap(text -> CsvGrid.read(name, text, unheard))
                .flatMap(grid -> Realigned.of(grid, format).map(own -> sheet(format, grid, own)))
                .ifPresent(sheet -> sheets.put(name, sheet)));
  }

  private List<CorrectedSheet> sheets(String name, Workbook workbook) {
    Map<String, Grid> grids = new HashMap<>();
    workbook
        .sheets()
        .forEach(grid -> grids.putIfAbsent(TypedText.key(grid.sheet().orElse("")), grid));
    List<CorrectedSheet> sheets = new ArrayList<>();
    for (TableFormat format : HospitalFormats.sheets()) {
      Grid grid =
          Optional.ofNullable(grids.get(TypedText.key(format.name())))
              .orElseGet(() -> new Grid(name, Optional.of(format.name()), List.of()));
      if (!grid.lines().isEmpty() || format.need() == Need.REQUIRED) {
        sheets.add(sheet(format, grid, realigned(grid, format)));
      }
    }
    return sheets;
  }

  private static Realigned realigned(Grid grid, TableFormat format) {
    return HospitalFormats.hasKeys(format)
        ? Realigned.ofKeys(grid, format)
        : Realigned.of(grid, format).orElseGet(() -> Realigned.empty(format));
  }

  private CorrectedSheet sheet(TableFormat format, Grid grid, Realigned own) {
    Map<Integer, List<Problem>> byRow =
        problems.stream()
            .filter(p -> p.at().file().equals(grid.file()) && p.at().sheet().equals(grid.sheet()))
            .collect(Collectors.groupingBy(p -> p.at().row().orElse(NO_ROW)));
    return new MarkedRows(own, byRow, HospitalFormats.hasKeys(format)).sheet(format.name());
  }

  /// Lines, and the problems to mark in them.
  private record MarkedRows(Realigned own, Map<Integer, List<Problem>> byRow, boolean hasKeys) {

    CorrectedSheet sheet(String table) {
      return new CorrectedSheet(
          table,
          own.headings().stream().map(heading -> cell(heading, heading, own.headed())).toList(),
          own.lines().stream().map(this::row).toList());
    }

    private List<MarkedCell> row(Grid.Line line) {
      List<MarkedCell> cells = new ArrayList<>();
      for (int i = 0; i < own.headings().size(); i++) {
        boolean isValue = hasKeys && i == 1;
        String column = isValue ? line.cells().getFirst() : own.headings().get(i);
        cells.add(cell(line.cells().get(i), column, line.number()));
      }
      return cells;
    }

    private MarkedCell cell(String text, String column, int row) {
      String key = TypedText.key(column);
      return new MarkedCell(
          text,
          byRow.getOrDefault(row, List.of()).stream()
              .filter(p -> p.at().column().map(TypedText::key).equals(Optional.of(key)))
              .toList());
    }
  }
}
