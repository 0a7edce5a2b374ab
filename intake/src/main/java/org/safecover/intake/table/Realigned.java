package org.safecover.intake.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.safecover.intake.cell.StrikeWords;
import org.safecover.intake.cell.TypedText;

/// What somebody wrote, put under the headings that are right: every column of the table in its
/// order, then what has another heading. A column that would record who strikes is left out.
///
/// @param headings of all columns
/// @param headed the row in which the headings stood, as a person counts
/// @param lines those below the headings, with their old numbers, as wide as the headings
public record Realigned(List<String> headings, int headed, List<Grid.Line> lines) {

  public Realigned {
    headings = List.copyOf(headings);
    lines = List.copyOf(lines);
  }

  /// Nothing when no heading of the table stands in the grid.
  public static Optional<Realigned> of(Grid grid, TableFormat format) {
    return Header.find(grid, format).map(header -> under(header, grid, format));
  }

  private static Realigned under(Header header, Grid grid, TableFormat format) {
    Grid.Line typed = grid.lines().get(header.line());
    Set<Integer> placed = new HashSet<>(header.positions());
    List<Integer> others =
        IntStream.range(0, header.width())
            .filter(i -> !placed.contains(i) && !typed.cell(i).isEmpty())
            .filter(i -> StrikeWords.findIn(typed.cell(i)).isEmpty())
            .boxed()
            .toList();
    List<Integer> from = Stream.concat(header.positions().stream(), others.stream()).toList();
    List<String> headings = new ArrayList<>(format.columns().stream().map(Column::name).toList());
    others.forEach(i -> headings.add(typed.cell(i)));
    List<Grid.Line> below =
        grid.lines().subList(header.line() + 1, grid.lines().size()).stream()
            .filter(line -> !line.isBlank() && !header.isRepeatedIn(line, grid))
            .map(line -> picked(line, from))
            .toList();
    return new Realigned(headings, typed.number(), below);
  }

  private static Grid.Line picked(Grid.Line line, List<Integer> from) {
    return new Grid.Line(line.number(), from.stream().map(i -> i < 0 ? "" : line.cell(i)).toList());
  }

  /// The headings alone.
  public static Realigned empty(TableFormat format) {
    List<String> headings = format.columns().stream().map(Column::name).toList();
    return new Realigned(headings, 0, List.of());
  }

  /// A sheet of keys and values: every key of the table in its order, then those it does not have.
  public static Realigned ofKeys(Grid grid, TableFormat format) {
    List<Grid.Line> lines = new ArrayList<>();
    Map<String, Grid.Line> byKey = new HashMap<>();
    for (Grid.Line line : grid.lines()) {
      byKey.putIfAbsent(TypedText.key(line.cell(0)), line);
    }
    for (Column<?> column : format.columns()) {
      Optional<Grid.Line> line = Optional.ofNullable(byKey.remove(TypedText.key(column.name())));
      lines.add(
          new Grid.Line(
              line.map(Grid.Line::number).orElse(0),
              List.of(column.name(), line.map(l -> l.cell(1)).orElse(""))));
    }
    byKey.remove("key");
    byKey.values().stream()
        .filter(line -> !line.cell(1).isEmpty() && StrikeWords.findIn(line.cell(0)).isEmpty())
        .sorted((a, b) -> Integer.compare(a.number(), b.number()))
        .forEach(
            line -> lines.add(new Grid.Line(line.number(), List.of(line.cell(0), line.cell(1)))));
    return new Realigned(List.of("key", "value"), 0, lines);
  }
}
