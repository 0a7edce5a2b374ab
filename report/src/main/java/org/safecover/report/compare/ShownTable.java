package org.safecover.report.compare;

import java.util.List;
import java.util.stream.Stream;

/// A table in words, the same in every format.
///
/// @param columns headings; the first column names the row
/// @param rows as many cells each as there are columns
public record ShownTable(String title, List<String> columns, List<List<String>> rows) {

  public ShownTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /// The same with a first column that says one thing in every row.
  ShownTable led(String heading, String cell) {
    return new ShownTable(
        title, led(heading, columns), rows.stream().map(row -> led(cell, row)).toList());
  }

  private static List<String> led(String first, List<String> rest) {
    return Stream.concat(Stream.of(first), rest.stream()).toList();
  }
}
