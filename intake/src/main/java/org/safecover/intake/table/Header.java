package org.safecover.intake.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.safecover.intake.Problems;
import org.safecover.intake.cell.Quoted;
import org.safecover.intake.cell.StrikeWords;
import org.safecover.intake.cell.TypedText;

/// The row of headings, and where in it each column of a table stands.
///
/// @param line its index among the lines of the grid
/// @param positions for each column of the format, the index of its cell, or -1
/// @param width how many cells have a heading or stand before one that has
record Header(int line, List<Integer> positions, int width) {

  /// A header stands below at most this many lines of titles.
  private static final int DEEPEST = 30;

  /// The header: the line that lacks the fewest required columns and, of those, has the most
  /// columns that are known; the first of several.
  static Optional<Header> find(Grid grid, TableFormat format) {
    return IntStream.range(0, Math.min(DEEPEST, grid.lines().size()))
        .mapToObj(i -> at(i, grid, format))
        .filter(header -> header.known() > 0)
        .min(
            Comparator.<Header>comparingInt(header -> header.missing(format).size())
                .thenComparingInt(header -> -header.known())
                .thenComparingInt(Header::line));
  }

  /// Says what is wrong with the headings.
  void check(Grid grid, TableFormat format, Problems problems) {
    Grid.Line headings = grid.lines().get(line);
    for (Column<?> column : missing(format)) {
      problems.add(
          grid.at(headings.number(), column.name()),
          "no column with this heading",
          "add the column `" + column.name() + "`: " + column.form().described());
    }
    Set<Integer> known = new HashSet<>(positions);
    for (int i = 0; i < headings.cells().size(); i++) {
      String heading = headings.cell(i);
      if (!heading.isEmpty() && !known.contains(i)) {
        problems.add(
            grid.at(headings.number(), heading),
            "the heading " + Quoted.of(heading),
            wantedInsteadOf(heading, format));
      }
    }
  }

  /// The required columns that have no heading.
  Set<String> lacking(TableFormat format) {
    return missing(format).stream().map(Column::name).collect(Collectors.toSet());
  }

  /// Whether a line says nothing but the headings again, as headings merged over two rows do.
  boolean isRepeatedIn(Grid.Line other, Grid grid) {
    Grid.Line headings = grid.lines().get(line);
    for (int i = 0; i < other.cells().size(); i++) {
      if (!other.cell(i).isEmpty() && !other.cell(i).equals(headings.cell(i))) {
        return false;
      }
    }
    return true;
  }

  private static String wantedInsteadOf(String heading, TableFormat format) {
    if (StrikeWords.findIn(heading).isPresent()) {
      return StrikeWords.REASON;
    }
    List<String> names = format.columns().stream().map(Column::name).toList();
    boolean twice = names.stream().anyMatch(n -> TypedText.key(n).equals(TypedText.key(heading)));
    return twice
        ? "keep one column with this heading and take out the other"
        : "take the column out or correct its heading; this table has the columns "
            + String.join(", ", names)
            + TypedText.near(heading, names);
  }

  private static Header at(int index, Grid grid, TableFormat format) {
    List<String> cells = grid.lines().get(index).cells();
    Map<String, Integer> byKey = new HashMap<>();
    int width = 0;
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        byKey.putIfAbsent(TypedText.key(cells.get(i)), i);
        width = i + 1;
      }
    }
    List<Integer> positions =
        format.columns().stream()
            .map(c -> byKey.getOrDefault(TypedText.key(c.name()), -1))
            .toList();
    return new Header(index, positions, width);
  }

  private List<Column<?>> missing(TableFormat format) {
    List<Column<?>> missing = new ArrayList<>();
    for (int i = 0; i < positions.size(); i++) {
      if (positions.get(i) < 0 && format.columns().get(i).isRequired()) {
        missing.add(format.columns().get(i));
      }
    }
    return missing;
  }

  private int known() {
    return (int) positions.stream().filter(p -> p >= 0).count();
  }
}
