package org.safecover.intake.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safecover.intake.Place;
import org.safecover.intake.cell.Cell;
import org.safecover.intake.cell.Quoted;
import org.safecover.intake.cell.Reading;
import org.safecover.intake.cell.StrikeWords;
import org.safecover.intake.cell.TypedText;

/// A sheet with a key in its first column and a value in its second, read as one row whose columns
/// are the keys.
public final class KeyValueSheet implements Cell.Source {

  private final Grid grid;
  private final Reading reading;
  private final Map<String, Grid.Line> byKey = new HashMap<>();

  private KeyValueSheet(Grid grid, Reading reading) {
    this.grid = grid;
    this.reading = reading;
  }

  public static Row read(Grid grid, TableFormat format, Reading reading) {
    return new KeyValueSheet(grid, reading).row(format);
  }

  @Override
  public Place at(String column) {
    Optional<Integer> row =
        Optional.ofNullable(byKey.get(TypedText.key(column))).map(Grid.Line::number);
    return new Place(grid.file(), grid.sheet(), row, Optional.of(column));
  }

  @Override
  public Reading reading() {
    return reading;
  }

  private Row row(TableFormat format) {
    List<String> names = format.columns().stream().map(Column::name).toList();
    List<String> keys = names.stream().map(TypedText::key).toList();
    for (Grid.Line line : grid.lines()) {
      String typed = line.cell(0);
      String key = TypedText.key(typed);
      if (!keys.contains(key)) {
        refuseKey(line, names);
      } else if (byKey.putIfAbsent(key, line) != null) {
        problem(line, "the key " + Quoted.of(typed) + " again", "write it once");
      }
    }
    return Row.read(format, keys.stream().map(this::value).toArray(String[]::new), this);
  }

  private String value(String key) {
    Grid.Line line = byKey.get(key);
    return line == null ? "" : line.cell(1);
  }

  /// Lines without a value are titles, and `key`, `value` is a heading.
  private void refuseKey(Grid.Line line, List<String> names) {
    String typed = line.cell(0);
    if (StrikeWords.findIn(typed).isPresent() && !line.cell(1).isEmpty()) {
      problem(line, "the key " + Quoted.of(typed), StrikeWords.REASON);
    } else if (!line.cell(1).isEmpty() && !TypedText.key(typed).equals("key")) {
      String wanted =
          "remove or correct the key; here stand "
              + String.join(", ", names)
              + TypedText.near(typed, names);
      problem(line, "the key " + Quoted.of(typed), wanted);
    }
  }

  private void problem(Grid.Line line, String found, String wanted) {
    reading.problems().add(grid.at(line.number(), "key"), found, wanted);
  }
}
