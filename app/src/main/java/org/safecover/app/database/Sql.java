package org.safecover.app.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.safecover.protocol.Sha256;

/// One statement with its parameters, given one after another.
public final class Sql {

  private static final int AT_ONCE = 500;

  private final Connection connection;
  private final String text;
  private final List<Setting> settings = new ArrayList<>();

  private Sql(Connection connection, String text) {
    this.connection = connection;
    this.text = text;
  }

  public static Sql of(Connection connection, String text) {
    return new Sql(connection, text);
  }

  @FunctionalInterface
  private interface Setting {
    void set(PreparedStatement statement, int place) throws SQLException;
  }

  /// How one row is read.
  ///
  /// @param <T> what it gives
  @FunctionalInterface
  public interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  public Sql text(String value) {
    return with((statement, place) -> statement.setString(place, value));
  }

  public Sql text(Optional<String> value) {
    return with((statement, place) -> statement.setString(place, value.orElse(null)));
  }

  public Sql number(long value) {
    return with((statement, place) -> statement.setLong(place, value));
  }

  public Sql bytes(byte[] value) {
    return with((statement, place) -> statement.setBytes(place, value));
  }

  public Sql hash(Sha256 value) {
    return bytes(HexFormat.of().parseHex(value.hex()));
  }

  public Sql at(Instant value) {
    return with((statement, place) ->
        statement.setObject(place, OffsetDateTime.ofInstant(value, ZoneOffset.UTC)));
  }

  public Sql texts(Collection<String> values) {
    return with((statement, place) ->
        statement.setArray(place, connection.createArrayOf("text", values.toArray())));
  }

  public Sql hashes(Collection<Sha256> values) {
    Stream<byte[]> all = values.stream().map(value -> HexFormat.of().parseHex(value.hex()));
    return with((statement, place) ->
        statement.setArray(place, connection.createArrayOf("bytea", all.toArray(byte[][]::new))));
  }

  private Sql with(Setting setting) {
    settings.add(setting);
    return this;
  }

  /// Does it.
  ///
  /// @return how many rows it changed
  public int change() throws SQLException {
    try (PreparedStatement statement = prepared()) {
      return statement.executeUpdate();
    }
  }

  /// Every row that it finds.
  public <T> List<T> list(Row<T> row) throws SQLException {
    List<T> found = new ArrayList<>();
    try (PreparedStatement statement = prepared();
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        found.add(row.read(rows));
      }
    }
    return List.copyOf(found);
  }

  /// The first row that it finds.
  public <T> Optional<T> find(Row<T> row) throws SQLException {
    return list(row).stream().findFirst();
  }

  private PreparedStatement prepared() throws SQLException {
    PreparedStatement statement = connection.prepareStatement(text);
    statement.setFetchSize(AT_ONCE);
    for (int i = 0; i < settings.size(); i++) {
      settings.get(i).set(statement, i + 1);
    }
    return statement;
  }

  /// An instant of a row that may be missing.
  public static Optional<Instant> findInstant(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }

  /// An instant of a row.
  public static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  /// A hash of a row.
  public static Sha256 hash(ResultSet row, String column) throws SQLException {
    return new Sha256(HexFormat.of().formatHex(row.getBytes(column)));
  }

  /// Every text of a list in a row.
  public static Stream<String> texts(ResultSet row, String column) throws SQLException {
    return Stream.of((String[]) row.getArray(column).getArray());
  }

  /// A text of a row that may be missing.
  public static Optional<String> findText(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getString(column));
  }
}
