package org.safecover.intake.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  /// The header: the first line with every required column, else the line with most known columns.
  static Optional<Header> find(Grid grid, TableFormat format) {
    Header best = null;
    int bestKnown = 0;
    for (int i = 0; i < Math.min(DEEPEST, grid.lines().size()); i++) {
      Header header = at(i, grid, format);
      if (header.missing(format).isEmpty()) {
        return Optional.of(header);
      }
      if (header.known() > bestKnown) {
        best = header;
        bestKnown = header.known();
      }
    }
    return Optional.ofNullable(best);
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
