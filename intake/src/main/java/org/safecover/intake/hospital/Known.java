package org.safecover.intake.hospital;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.safecover.intake.cell.Quoted;
import org.safecover.intake.cell.TypedText;
import org.safecover.intake.table.Column;
import org.safecover.intake.table.Row;

/// The ids that one table gives, for the rows of others that name them. Ids of rows that are wrong
/// in another cell are among them, so that one mistake is not told twice.
final class Known {

  private final String what;
  private final String table;
  private final Set<String> ids;
  private final Map<String, String> wanted = new HashMap<>();

  private Known(String what, String table, Set<String> ids) {
    this.what = what;
    this.table = table;
    this.ids = ids;
  }

  /// @param what one of them, such as `person`
  /// @param table what gives them, such as `people`
  /// @param ids when there is none, every id passes: that none was given is told elsewhere
  static Known of(String what, String table, Set<String> ids) {
    return new Known(what, table, new HashSet<>(ids));
  }

  /// Refuses a cell that names an unknown id.
  void check(Row row, Column<?> column, Object id) {
    String text = id.toString();
    if (!ids.isEmpty() && !ids.contains(text)) {
      row.refuse(
          column,
          "the unknown " + what + " " + Quoted.of(text),
          wanted.computeIfAbsent(text, t -> "name one of " + table + TypedText.near(t, ids)));
    }
  }

  void checkAll(Row row, Column<?> column, Iterable<?> named) {
    for (Object id : named) {
      check(row, column, id);
    }
  }
}
