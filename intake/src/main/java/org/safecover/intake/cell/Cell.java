package org.safecover.intake.cell;

import java.util.Optional;
import org.safecover.intake.Place;

/// One cell that is not blank, as it was typed.
///
/// @param text without spaces around it
/// @param column its heading
/// @param source what it stands in
public record Cell(String text, String column, Source source) {

  /// A row or a record of keys: it knows the places of its cells.
  public interface Source {
    Place at(String column);

    Reading reading();

    /// Whether the column is missing as a whole, which is told once and not in every row.
    default boolean lacks(String column) {
      return false;
    }
  }

  public Reading reading() {
    return source.reading();
  }

  /// Another cell at the same place, such as one entry of a list.
  public Cell with(String part) {
    return new Cell(part, column, source);
  }

  /// Says what would be right instead; there is no value then.
  public <T> Optional<T> refuse(String wanted) {
    return refuse(Quoted.of(text), wanted);
  }

  public <T> Optional<T> refuse(String found, String wanted) {
    reading().problems().add(source.at(column), found, wanted);
    return Optional.empty();
  }
}
