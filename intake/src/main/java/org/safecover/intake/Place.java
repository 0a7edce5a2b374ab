package org.safecover.intake;

import java.util.Comparator;
import java.util.Optional;

/// Where in a hospital's files something stands.
///
/// @param file its name within the folder
/// @param sheet in a workbook
/// @param row as a person counts: the first line is 1; absent when the whole file is meant
/// @param column its heading, or the dotted path of a key in YAML
public record Place(
    String file, Optional<String> sheet, Optional<Integer> row, Optional<String> column)
    implements Comparable<Place> {

  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::file)
          .thenComparing(p -> p.sheet().orElse(""))
          .thenComparing(p -> p.row().orElse(0))
          .thenComparing(p -> p.column().orElse(""));

  public static Place whole(String file) {
    return new Place(file, Optional.empty(), Optional.empty(), Optional.empty());
  }

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }

  /// `people.csv, row 4, column grade`.
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(file);
    sheet.ifPresent(s -> text.append(", sheet ").append(s));
    row.ifPresent(r -> text.append(", row ").append(r));
    column.ifPresent(c -> text.append(", column ").append(c));
    return text.toString();
  }
}
