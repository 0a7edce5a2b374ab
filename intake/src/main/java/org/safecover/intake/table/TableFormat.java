package org.safecover.intake.table;

import java.util.List;

/// How one table is written: what its file is called, its columns, and what is checked across rows.
///
/// @param name of the file without its ending, and of the sheet
/// @param about what one row is
/// @param need whether a hospital can do without it
/// @param checks what must hold beyond single cells, as sentences for its page
public record TableFormat(
    String name, String about, Need need, List<Column<?>> columns, List<String> checks) {

  /// Whether a hospital can do without the table.
  public enum Need {
    REQUIRED,
    OPTIONAL
  }

  public TableFormat {
    columns = List.copyOf(columns);
    checks = List.copyOf(checks);
  }

  int index(Column<?> column) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i) == column) {
        return i;
      }
    }
    throw new IllegalArgumentException("Table " + name + " has no column " + column.name());
  }
}
