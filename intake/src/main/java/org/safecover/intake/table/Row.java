package org.safecover.intake.table;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safecover.intake.Place;
import org.safecover.intake.cell.Cell;
import org.safecover.intake.cell.Quoted;
import org.safecover.intake.cell.Reading;

/// One row of a table, every cell of which has been read. A row with a cell that could not be read
/// or that was refused is unsound: its problems are known, and nothing is made of it.
public final class Row {

  private final TableFormat format;
  private final String[] texts;
  private final Cell.Source source;
  private final @Nullable Object[] values;
  private boolean sound = true;

  private Row(TableFormat format, String[] texts, Cell.Source source) {
    this.format = format;
    this.texts = texts;
    this.source = source;
    this.values = new @Nullable Object[texts.length];
  }

  /// Reads every cell of a row.
  ///
  /// @param texts one for each column of the format, in its order; empty where blank or missing
  public static Row read(TableFormat format, String[] texts, Cell.Source source) {
    Row row = new Row(format, texts, source);
    for (int i = 0; i < texts.length; i++) {
      row.readCell(i);
    }
    return row;
  }

  public boolean isSound() {
    return sound;
  }

  /// What the cell says.
  ///
  /// @throws NullPointerException when the cell could not be read
  @SuppressWarnings("unchecked") // each value was read by the form of its own column
  public <T> T get(Column<T> column) {
    return (T) Objects.requireNonNull(values[format.index(column)], column.name());
  }

  /// The cell as typed, also in an unsound row.
  public String text(Column<?> column) {
    return texts[format.index(column)];
  }

  public Place at(Column<?> column) {
    return source.at(column.name());
  }

  public Reading reading() {
    return source.reading();
  }

  /// Says that a cell could be read but cannot be right; the row is unsound from then on.
  public void refuse(Column<?> column, String wanted) {
    refuse(column, Quoted.of(text(column)), wanted);
  }

  public void refuse(Column<?> column, String found, String wanted) {
    sound = false;
    source.reading().problems().add(source.at(column.name()), found, wanted);
  }

  private void readCell(int index) {
    Column<?> column = format.columns().get(index);
    Optional<?> value = texts[index].isEmpty() ? blank(column) : filled(column, texts[index]);
    if (value.isPresent()) {
      values[index] = value.get();
    } else {
      sound = false;
    }
  }

  private Optional<?> filled(Column<?> column, String text) {
    Cell cell = new Cell(text, column.name(), source);
    return CellCheck.passes(cell) ? column.form().read(cell) : Optional.empty();
  }

  private Optional<?> blank(Column<?> column) {
    if (column.isRequired() && !source.lacks(column.name())) {
      refuse(column, "write " + column.form().described());
    }
    return column.whenBlank();
  }
}
