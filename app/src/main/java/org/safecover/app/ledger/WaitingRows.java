package org.safecover.app.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.safecover.app.database.Sql;

/// Messages that wait as rows of the database.
final class WaitingRows {

  private static final String SELECT =
      """
      SELECT l.key, m.number, m.viewer FROM message m JOIN ledger l ON l.id = m.ledger
      WHERE m.sent IS NULL ORDER BY l.key COLLATE "C", m.number, m.viewer COLLATE "C"\
      """;
  private static final String INSERT =
      """
      INSERT INTO message (ledger, number, viewer, next_try)
      SELECT l.id, ?, ?, to_timestamp(0) FROM ledger l WHERE l.key = ?\
      """;

  private WaitingRows() {}

  /// Tells the messages of entries that were told.
  static void tell(Connection connection, Map<String, Long> lastTold, LinkListener listener)
      throws SQLException {
    List<Waiting> all = Sql.of(connection, SELECT).list(WaitingRows::waiting);
    all.stream()
        .filter(each -> each.number() <= lastTold.getOrDefault(each.ledger().key(), 0L))
        .forEach(listener::waiting);
  }

  private static Waiting waiting(ResultSet row) throws SQLException {
    return new Waiting(
        LedgerId.find(row.getString("key")).orElseThrow(),
        row.getLong("number"),
        row.getString("viewer"));
  }

  /// It goes out as soon as messages are sent.
  static void insert(Connection connection, Waiting message) throws SQLException {
    Sql.of(connection, INSERT)
        .number(message.number())
        .text(message.viewer())
        .text(message.ledger().key())
        .change();
  }
}
