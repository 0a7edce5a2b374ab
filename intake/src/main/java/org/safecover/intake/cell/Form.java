package org.safecover.intake.cell;

import java.util.Optional;
import java.util.function.Function;

/// One way in which a cell is written, and how it is read.
///
/// @param <T> what a cell of this form says
/// @param described how to write it, as a page or a message says it: `a whole number from 0 to 9`
/// @param reader the value; a cell that has none is refused by it
public record Form<T>(String described, Function<Cell, Optional<T>> reader) {

  public Optional<T> read(Cell cell) {
    return reader.apply(cell);
  }

  /// A form whose message is its description.
  public static <T> Form<T> of(String described, Function<String, Optional<T>> parser) {
    return new Form<>(
        described,
        cell -> {
          Optional<T> value = parser.apply(cell.text());
          return value.isPresent() ? value : cell.refuse("write " + described);
        });
  }

  public <R> Form<R> map(Function<T, R> change) {
    return new Form<>(described, cell -> read(cell).map(change));
  }

  public Form<T> describedAs(String words) {
    return new Form<>(words, reader);
  }
}
