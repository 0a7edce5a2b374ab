package org.safecover.intake.hospital;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.safecover.intake.Place;
import org.safecover.intake.Problems;
import org.safecover.intake.cell.Quoted;
import org.safecover.intake.cell.Serials;
import org.safecover.intake.cell.StrikeWords;
import org.safecover.intake.cell.TypedText;
import org.safecover.intake.file.FileText;
import org.safecover.intake.table.CsvGrid;
import org.safecover.intake.table.Grid;

/// Reads the files of a folder. Folders within it, and files of kinds that hold no table, are left
/// alone.
final class FolderSources {

  private static final List<String> YAML_FILES =
      List.of(Front.FILE, HospitalFormats.ACTIONS, HospitalFormats.RATES);

  private final Problems problems;
  private final TreeMap<String, Grid> grids = new TreeMap<>();
  private final TreeMap<String, String> texts = new TreeMap<>();
  private final TreeSet<String> seen = new TreeSet<>();

  private FolderSources(Problems problems) {
    this.problems = problems;
  }

  static HospitalSources read(Path folder, Problems problems) {
    FolderSources sources = new FolderSources(problems);
    sources.files(folder).forEach(sources::file);
    return sources.gathered(folder, Serials.NONE);
  }

  /// The YAML files that stand beside a workbook.
  static HospitalSources besideWorkbook(Path workbook, Problems problems) {
    FolderSources sources = new FolderSources(problems);
    for (String name : List.of(HospitalFormats.ACTIONS, HospitalFormats.RATES)) {
      Path file = workbook.resolveSibling(name);
      if (Files.exists(file)) {
        sources.text(file, name);
      }
    }
    return sources.gathered(workbook, Serials.NONE);
  }

  private HospitalSources gathered(Path whole, Serials serials) {
    return new HospitalSources(whole.toString(), grids, texts, seen, serials);
  }

  private List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> !Files.isDirectory(file)).sorted().toList();
    } catch (IOException e) {
      problems.add(
          Place.whole(folder.toString()),
          "a folder that cannot be opened (" + e.getClass().getSimpleName() + ")",
          "check that you may read it");
      return List.of();
    }
  }

  private void file(Path file) {
    String typed = String.valueOf(file.getFileName());
    String name = typed.toLowerCase(Locale.ROOT);
    if (name.startsWith(".") || name.startsWith("~$")) {
      return;
    }
    String base = name.substring(0, Math.max(0, name.lastIndexOf('.')));
    switch (name.substring(base.length())) {
      case ".csv" -> csv(file, base);
      case ".yaml", ".yml" -> yaml(file, base);
      case ".ics" -> text(file, name);
      case ".xlsx", ".xls", ".xlsm", ".ods", ".tsv", ".txt" -> refuseOtherEnding(typed, base);
      default -> {
        // Pages, pictures and the like: nothing that Safecover reads.
      }
    }
  }

  private void csv(Path file, String base) {
    String shown = String.valueOf(file.getFileName());
    if (HospitalFormats.findTable(base).isEmpty()) {
      refuseUnknown(shown, base + ".csv");
    } else if (isFirst(shown, base + ".csv")) {
      FileText.read(file, shown, FileText.LARGEST_TABLE, problems)
          .flatMap(text -> CsvGrid.read(shown, text, problems))
          .ifPresent(grid -> grids.put(base, grid));
    }
  }

  private void yaml(Path file, String base) {
    String shown = String.valueOf(file.getFileName());
    if (!YAML_FILES.contains(base + ".yaml")) {
      refuseUnknown(shown, base + ".yaml");
    } else {
      text(file, base + ".yaml");
    }
  }

  private void text(Path file, String name) {
    String shown = String.valueOf(file.getFileName());
    if (isFirst(shown, name)) {
      FileText.read(file, shown, FileText.LARGEST_PAGE, problems)
          .ifPresent(text -> texts.put(name, text));
    }
  }

  private boolean isFirst(String shown, String name) {
    boolean first = seen.add(name);
    if (!first) {
      problems.add(
          Place.whole(shown), "a second file for " + name, "keep one of the two in the folder");
    }
    return first;
  }

  private void refuseUnknown(String shown, String name) {
    List<String> known =
        Stream.concat(
                HospitalFormats.TABLES.stream().map(HospitalFormats::file), YAML_FILES.stream())
            .toList();
    problems.add(
        Place.whole(shown),
        "a file that is no table of a hospital's folder",
        StrikeWords.findIn(name).isPresent()
            ? StrikeWords.REASON
            : "rename it or move it elsewhere; the folder holds "
                + String.join(", ", known)
                + TypedText.near(name, known));
  }

  private void refuseOtherEnding(String shown, String base) {
    Optional<String> wanted =
        HospitalFormats.findTable(base)
            .map(HospitalFormats::file)
            .or(() -> YAML_FILES.stream().filter(f -> f.equals(base + ".yaml")).findFirst());
    wanted.ifPresent(name ->
        problems.add(
            Place.whole(shown),
            Quoted.of(shown) + ", which a folder cannot hold",
            "save it as " + name + ", in UTF-8"));
  }
}
