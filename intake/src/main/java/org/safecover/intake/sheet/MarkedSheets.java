package org.safecover.intake.sheet;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.safecover.intake.Place;
import org.safecover.intake.Problem;
import org.safecover.intake.Problems;
import org.safecover.intake.cell.TypedText;
import org.safecover.intake.file.FileText;
import org.safecover.intake.sheet.MarkedSheet.Line;
import org.safecover.intake.sheet.MarkedSheet.MarkedCell;
import org.safecover.intake.table.CsvGrid;
import org.safecover.intake.table.Grid;
import org.safecover.intake.workbook.Workbook;

/// Draws problems on the tables that they were found in.
public final class MarkedSheets {

  /// So many lines with a problem are shown of one table.
  private static final int SHOWN = 40;

  /// So many characters are shown of one cell.
  private static final int LONGEST = 200;

  private final Path folderOrWorkbook;

  private MarkedSheets(Path folderOrWorkbook) {
    this.folderOrWorkbook = folderOrWorkbook;
  }

  /// One for each table that has a problem, in order of files and sheets.
  public static List<MarkedSheet> of(Path folderOrWorkbook, List<Problem> problems) {
    MarkedSheets sheets = new MarkedSheets(folderOrWorkbook);
    Map<Place, List<Problem>> byTable = new LinkedHashMap<>();
    problems.stream()
        .sorted((a, b) -> a.at().compareTo(b.at()))
        .forEach(p -> byTable.computeIfAbsent(table(p.at()), _ -> new ArrayList<>()).add(p));
    return byTable.entrySet().stream()
        .map(entry -> sheets.marked(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static Place table(Place at) {
    return new Place(at.file(), at.sheet(), Optional.empty(), Optional.empty());
  }

  private MarkedSheet marked(Place table, List<Problem> problems) {
    NavigableMap<Integer, Grid.Line> lines = new TreeMap<>();
    findGrid(table).map(Grid::lines).stream()
        .flatMap(Collection::stream)
        .forEach(line -> lines.put(line.number(), line));
    if (lines.isEmpty()) {
      return new MarkedSheet(table.file(), table.sheet(), List.of(), List.of(), problems, 0);
    }
    Grid.Line headings = lines.firstEntry().getValue();
    Columns columns = Columns.of(headings);
    List<Integer> wrong =
        problems.stream()
            .flatMap(p -> p.at().row().stream())
            .filter(lines::containsKey)
            .distinct()
            .sorted()
            .toList();
    List<Integer> chosen = wrong.stream().limit(SHOWN).toList();
    return new MarkedSheet(
        table.file(),
        table.sheet(),
        headings.cells().stream().map(MarkedSheets::cut).toList(),
        lines.values().stream()
            .filter(shown(chosen, lines, headings))
            .map(line -> line(line, columns, problems))
            .toList(),
        problems.stream().filter(p -> !isInCell(p, lines, columns)).toList(),
        wrong.size() - chosen.size());
  }

  /// The lines with a problem, and the one before and after each.
  private static Predicate<Grid.Line> shown(
      List<Integer> wrong, NavigableMap<Integer, Grid.Line> lines, Grid.Line headings) {
    Set<Integer> shown = new HashSet<>(wrong);
    for (int number : wrong) {
      Optional.ofNullable(lines.lowerKey(number)).ifPresent(shown::add);
      Optional.ofNullable(lines.higherKey(number)).ifPresent(shown::add);
    }
    if (!wrong.contains(headings.number())) {
      shown.remove(headings.number());
    }
    return line -> shown.contains(line.number());
  }

  private static Line line(Grid.Line line, Columns columns, List<Problem> problems) {
    Map<Integer, List<Problem>> byColumn = new HashMap<>();
    int width = Math.max(line.cells().size(), columns.width());
    for (Problem problem : problems) {
      if (problem.at().row().equals(Optional.of(line.number()))) {
        byColumn.computeIfAbsent(columns.of(problem), _ -> new ArrayList<>()).add(problem);
      }
    }
    return new Line(
        line.number(),
        IntStream.range(0, width)
            .mapToObj(i ->
                new MarkedCell(
                    i < line.cells().size() ? cut(line.cells().get(i)) : "",
                    byColumn.getOrDefault(i, List.of())))
            .toList());
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }

  private static boolean isInCell(
      Problem problem, NavigableMap<Integer, Grid.Line> lines, Columns columns) {
    return problem.at().row().filter(lines::containsKey).isPresent() && columns.of(problem) >= 0;
  }

  /// Where each heading stands first.
  private record Columns(int width, Map<String, Integer> places) {

    static Columns of(Grid.Line headings) {
      Map<String, Integer> places = new HashMap<>();
      for (int i = 0; i < headings.cells().size(); i++) {
        places.putIfAbsent(TypedText.key(headings.cells().get(i)), i);
      }
      return new Columns(headings.cells().size(), places);
    }

    /// The index of a problem's column; -1 when it names none that has a heading.
    int of(Problem problem) {
      return problem
          .at()
          .column()
          .map(name -> places.getOrDefault(TypedText.key(name), -1))
          .orElse(-1);
    }
  }

  private Optional<Grid> findGrid(Place table) {
    Problems unheard = new Problems();
    if (table.sheet().isPresent()) {
      return Workbook.read(folderOrWorkbook, table.file(), unheard).stream()
          .flatMap(workbook -> workbook.sheets().stream())
          .filter(grid -> grid.sheet().equals(table.sheet()))
          .findFirst();
    }
    Path file = folderOrWorkbook.resolve(table.file());
    return table.file().endsWith(".csv") && Files.isRegularFile(file)
        ? FileText.read(file, table.file(), FileText.LARGEST_TABLE, unheard)
            .flatMap(text -> CsvGrid.read(table.file(), text, unheard))
        : Optional.empty();
  }
}
