package org.safecover.intake.hospital;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.safecover.intake.Problems;
import org.safecover.intake.cell.Quoted;
import org.safecover.intake.cell.StrikeWords;
import org.safecover.intake.cell.TypedText;
import org.safecover.intake.table.Grid;
import org.safecover.intake.table.TableFormat;
import org.safecover.intake.workbook.Workbook;

/// Reads the sheets of a workbook, and the YAML files that stand beside it.
final class WorkbookSources {

  private static final List<String> NAMES =
      Stream.concat(HospitalFormats.PARTS.stream(), HospitalFormats.TABLES.stream())
          .map(TableFormat::name)
          .toList();

  private final Problems problems;
  private final TreeMap<String, Grid> grids = new TreeMap<>();

  private WorkbookSources(Problems problems) {
    this.problems = problems;
  }

  /// Nothing when the file is no workbook.
  static Optional<HospitalSources> read(Path path, Problems problems) {
    String name = String.valueOf(path.getFileName());
    return Workbook.read(path, name, problems)
        .map(workbook -> new WorkbookSources(problems).sources(path, workbook));
  }

  private HospitalSources sources(Path path, Workbook workbook) {
    workbook.sheets().forEach(this::add);
    HospitalSources beside = FolderSources.besideWorkbook(path, problems);
    return new HospitalSources(
        String.valueOf(path.getFileName()),
        grids,
        beside.texts(),
        new TreeSet<>(grids.keySet()),
        workbook.serials());
  }

  private void add(Grid sheet) {
    String key = TypedText.key(sheet.sheet().orElse(""));
    if (NAMES.contains(key)) {
      if (grids.putIfAbsent(key, sheet) != null) {
        problems.add(sheet.whole(), "a second sheet of this name", "keep one of the two");
      }
    } else if (!sheet.lines().isEmpty() && !key.startsWith("notes")) {
      refuse(sheet, key);
    }
  }

  private void refuse(Grid sheet, String key) {
    String typed = sheet.sheet().orElse("");
    String wanted =
        switch (key) {
          case "actions", "rates" -> "keep it as " + key + ".yaml in the workbook's folder";
          default ->
              "rename it, or let its name begin with notes; a workbook has the sheets "
                  + String.join(", ", NAMES)
                  + TypedText.near(typed, NAMES);
        };
    problems.add(
        sheet.whole(),
        "the sheet " + Quoted.of(typed) + ", which is no table of a hospital",
        StrikeWords.findIn(typed).isPresent() ? StrikeWords.REASON : wanted);
  }
}
