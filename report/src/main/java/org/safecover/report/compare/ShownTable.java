package org.safecover.report.compare;

import java.util.ArrayList;
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

  /// The title, the headings where there are more columns than two, and the rows, each column as
  /// wide as its widest cell.
  public List<String> lines() {
    List<List<String>> shown = new ArrayList<>();
    if (columns.size() > 2) {
      shown.add(columns);
    }
    shown.addAll(rows);
    List<Integer> widths = new ArrayList<>();
    for (int c = 0; c < columns.size(); c++) {
      int column = c;
      widths.add(shown.stream().map(row -> row.get(column).length()).reduce(0, Integer::max));
    }
    List<String> lines = new ArrayList<>();
    lines.add(title);
    shown.forEach(row -> lines.add("  " + line(row, widths)));
    return lines;
  }

  private static String line(List<String> row, List<Integer> widths) {
    StringBuilder line = new StringBuilder();
    for (int c = 0; c < row.size(); c++) {
      String cell = row.get(c);
      line.append(c > 0 && isNumber(cell) ? " ".repeat(widths.get(c) - cell.length()) : "");
      line.append(cell);
      if (c > 0 && isNumber(cell)) {
        line.append("  ");
      } else {
        line.append(" ".repeat(widths.get(c) - cell.length() + 2));
      }
    }
    return line.toString().stripTrailing();
  }

  private static boolean isNumber(String cell) {
    return cell.matches("[-+£0-9].*");
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
