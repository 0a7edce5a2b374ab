package org.safecover.app.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.safecover.app.server.Secret;

/// Statements of a transaction with their parameters.
///
/// @param connection of the keeper
record Sql(Connection connection) {

  /// Reads one row.
  @FunctionalInterface
  interface Reader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /// @return how many rows it changed
  int change(String statement, Object... values) throws SQLException {
    try (PreparedStatement change = prepared(statement, values)) {
      return change.executeUpdate();
    }
  }

  <T> List<T> all(String statement, Reader<T> reader, Object... values) throws SQLException {
    try (PreparedStatement select = prepared(statement, values);
        ResultSet rows = select.executeQuery()) {
      List<T> found = new ArrayList<>();
      while (rows.next()) {
        found.add(reader.read(rows));
      }
      return List.copyOf(found);
    }
  }

  <T> Optional<T> findFirst(String statement, Reader<T> reader, Object... values)
      throws SQLException {
    return all(statement, reader, values).stream().findFirst();
  }

  private PreparedStatement prepared(String statement, Object... values) throws SQLException {
    PreparedStatement prepared = connection.prepareStatement(statement);
    for (int i = 0; i < values.length; i++) {
      set(prepared, i + 1, values[i]);
    }
    return prepared;
  }

  private void set(PreparedStatement prepared, int place, Object value) throws SQLException {
    switch (value) {
      case Optional<?> maybe when maybe.isEmpty() -> prepared.setObject(place, null);
      case Optional<?> maybe -> set(prepared, place, maybe.get());
      case Instant at -> prepared.setObject(place, OffsetDateTime.ofInstant(at, ZoneOffset.UTC));
      case AccountId id -> prepared.setLong(place, id.number());
      case Secret secret -> prepared.setBytes(place, hash(secret.text()));
      case byte[] bytes -> prepared.setBytes(place, bytes);
      case List<?> texts ->
          prepared.setArray(place, connection.createArrayOf("text", texts.toArray()));
      default -> prepared.setObject(place, value);
    }
  }

  static Stream<String> texts(ResultSet row, String column) throws SQLException {
    return Stream.of((String[]) row.getArray(column).getArray());
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  /// What is kept of a secret that was drawn at random.
  static byte[] hash(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java brings SHA-256.", e);
    }
  }
}
