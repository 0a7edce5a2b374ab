package org.safecover.intake.table;

import java.util.List;
import java.util.Optional;
import org.safecover.intake.Place;

/// The cells of one CSV file or of one sheet, as text.
///
/// @param file its name within the folder
/// @param sheet in a workbook
/// @param lines those that were not wholly empty, from the top
public record Grid(String file, Optional<String> sheet, List<Line> lines) {

  /// The most cells that are read from one file.
  public static final int MOST_CELLS = 5_000_000;

  /// @param number as a person counts: the first line is 1
  /// @param cells without spaces around them; blank ones are empty
  public record Line(int number, List<String> cells) {

    public boolean isBlank() {
      for (String cell : cells) {
        if (!cell.isEmpty()) {
          return false;
        }
      }
      return true;
    }

    String cell(int index) {
      return index < cells.size() ? cells.get(index) : "";
    }
  }

  public Place whole() {
    return new Place(file, sheet, Optional.empty(), Optional.empty());
  }

  Place at(int row, String column) {
    return new Place(file, sheet, Optional.of(row), Optional.of(column));
  }
}
