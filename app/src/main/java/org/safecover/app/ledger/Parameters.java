package org.safecover.app.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.stream.Stream;

/// The parameters of a statement, set one after another.
final class Parameters {

  private final Connection connection;
  private final PreparedStatement statement;
  private int next = 1;

  Parameters(Connection connection, PreparedStatement statement) {
    this.connection = connection;
    this.statement = statement;
  }

  Parameters row(long row) throws SQLException {
    statement.setLong(next++, row);
    return this;
  }

  void longs(Stream<Long> values) throws SQLException {
    array("bigint", values.toArray());
  }

  void texts(Stream<String> values) throws SQLException {
    array("text", values.toArray());
  }

  void bytes(Stream<byte[]> values) throws SQLException {
    array("bytea", values.toArray(byte[][]::new));
  }

  private void array(String type, Object[] values) throws SQLException {
    statement.setArray(next++, connection.createArrayOf(type, values));
  }
}
