package org.safecover.app.backup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.BiConsumer;
import org.safecover.app.database.Sql;

/// What a database holds beside ledgers, row by row: everything but what lets somebody in without
/// asking again (sign-ins, links to choose a password), wrong tries, and searches as they come on.
final class TableRows {

  /// In an order in which each may be filled.
  static final List<Table> ALL =
      List.of(
          new Table("hospital", "trust, version"),
          new Table("hospital_file", "trust, version, name"),
          new Table("document", "trust, digest"),
          new Table("plan_version", "trust, plan, version"),
          new Table("plan_lock", "trust, plan, version, post, person"),
          new Table("extract", "viewer, matter, version"),
          new Table("read_log", "id"),
          new Table("account", "id"),
          new Table("token", "id"),
          new Table("calendar_feed", "hash"));

  private static final List<String> NUMBERED = List.of("read_log", "account", "token");
  private static final int AT_ONCE = 16;

  private TableRows() {}

  /// A table of the schema.
  ///
  /// @param order of its rows, the same each time
  record Table(String name, String order) {}

  static boolean isOne(String name) {
    return ALL.stream().anyMatch(table -> table.name().equals(name));
  }

  /// Tells every row as a line of JSON, as all tables stood at one moment.
  static int tell(Connection connection, BiConsumer<String, String> listener) throws SQLException {
    int count = 0;
    Sql.of(connection, "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ").change();
    for (Table table : ALL) {
      String select =
          "SELECT to_jsonb(t)::text FROM " + table.name() + " AS t ORDER BY " + table.order();
      try (PreparedStatement statement = connection.prepareStatement(select)) {
        statement.setFetchSize(AT_ONCE);
        try (ResultSet rows = statement.executeQuery()) {
          while (rows.next()) {
            listener.accept(table.name(), rows.getString(1));
            count++;
          }
        }
      }
    }
    return count;
  }

  /// @param table one of `ALL`
  static void insert(Connection connection, String table, String row) throws SQLException {
    Sql.of(
            connection,
            "INSERT INTO %s OVERRIDING SYSTEM VALUE SELECT * FROM jsonb_populate_record(NULL::%s, ?::jsonb)"
                .formatted(table, table))
        .text(row)
        .change();
  }

  /// Lets numbers go on after the last that was brought back.
  static void goOn(Connection connection) throws SQLException {
    for (String table : NUMBERED) {
      Sql.of(
              connection,
              "SELECT setval(pg_get_serial_sequence('%s', 'id'), max(id)) FROM %s HAVING max(id) IS NOT NULL"
                  .formatted(table, table))
          .find(_ -> table);
    }
  }

  /// Whether there is nothing that a restore could get in the way of.
  static boolean areEmpty(Connection connection) throws SQLException {
    for (Table table : ALL) {
      if (Sql.of(connection, "SELECT FROM " + table.name() + " LIMIT 1").find(_ -> 1).isPresent()) {
        return false;
      }
    }
    return true;
  }
}
