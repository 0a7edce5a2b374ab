package org.safecover.intake.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.safecover.intake.Place;
import org.safecover.intake.cell.Cell;
import org.safecover.intake.cell.Quoted;
import org.safecover.intake.cell.Reading;

/// The rows of one table.
///
/// @param rows in the order of the file, unsound ones too
public record Table(TableFormat format, List<Row> rows) {

  public static Table empty(TableFormat format) {
    return new Table(format, List.of());
  }

  /// Reads a grid; problems with its headings and cells go to the reading's problems.
  public static Table read(Grid grid, TableFormat format, Reading reading) {
    Optional<Header> header = Header.find(grid, format);
    if (header.isEmpty()) {
      reading.problems().add(grid.whole(), noHeaderFound(grid), wantedHeader(grid, format));
      return empty(format);
    }
    header.get().check(grid, format, reading.problems());
    Set<String> lacking = header.get().lacking(format);
    List<Row> rows = new ArrayList<>(grid.lines().size());
    for (Grid.Line line : grid.lines().subList(header.get().line() + 1, grid.lines().size())) {
      if (!line.isBlank() && !header.get().isRepeatedIn(line, grid)) {
        rows.add(row(format, line, header.get(), new GridSource(grid, line, lacking, reading)));
      }
    }
    return new Table(format, rows);
  }

  public List<Row> soundRows() {
    return rows.stream().filter(Row::isSound).toList();
  }

  /// Every word in a column, also from rows that are unsound for another reason.
  public SortedSet<String> texts(Column<?> column) {
    SortedSet<String> texts = new TreeSet<>();
    rows.forEach(row -> texts.add(row.text(column)));
    texts.remove("");
    return texts;
  }

  /// Refuses every row whose cell in a column, the table's key, stands in an earlier row too.
  public void refuseDuplicates(Column<?> key) {
    Map<String, Place> first = new HashMap<>();
    for (Row row : rows) {
      String text = row.text(key);
      Place earlier = text.isEmpty() ? null : first.putIfAbsent(text, row.at(key));
      if (earlier != null) {
        row.refuse(
            key,
            Quoted.of(text) + " a second time",
            "give each row its own " + key.name() + "; this one is already at " + earlier);
      }
    }
  }

  private static Row row(TableFormat format, Grid.Line line, Header header, GridSource source) {
    List<Integer> positions = header.positions();
    String[] texts = new String[positions.size()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = positions.get(i) < 0 ? "" : line.cell(positions.get(i));
    }
    for (int i = header.width(); i < line.cells().size(); i++) {
      if (!line.cell(i).isEmpty()) {
        source
            .reading()
            .problems()
            .add(
                source.at("number " + (i + 1)),
                Quoted.of(line.cell(i)),
                "take the cell out or give its column a heading; if it belongs to the cell before"
                    + " it, put that cell in quotes");
      }
    }
    return Row.read(format, texts, source);
  }

  private static String noHeaderFound(Grid grid) {
    return grid.lines().isEmpty() ? "nothing" : "no row with the headings of this table";
  }

  private static String wantedHeader(Grid grid, TableFormat format) {
    String names = String.join(",", format.columns().stream().map(Column::name).toList());
    boolean otherwiseSeparated =
        !grid.lines().isEmpty()
            && grid.lines().getFirst().cells().size() == 1
            && grid.lines().getFirst().cell(0).matches(".*[;\t|].*");
    return "start the table with a row of headings: "
        + names
        + (otherwiseSeparated ? "; separate the columns with commas" : "");
  }

  /// A line of a grid as the source of its cells.
  private record GridSource(Grid grid, Grid.Line line, Set<String> lacking, Reading reading)
      implements Cell.Source {

    @Override
    public boolean lacks(String column) {
      return lacking.contains(column);
    }

    @Override
    public Place at(String column) {
      return grid.at(line.number(), column);
    }
  }
}
