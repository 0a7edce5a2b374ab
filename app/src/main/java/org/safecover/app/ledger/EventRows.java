package org.safecover.app.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.safecover.app.database.Database;
import org.safecover.app.database.Sql;
import org.safecover.protocol.CommandId;

/// The events of one ledger as rows, written with their links and with who is to hear of them.
///
/// @param ledger its number in the database
record EventRows(Connection connection, long ledger) {

  private static final String INSERT =
      """
      WITH given AS (
        SELECT * FROM unnest(?::bigint[], ?::bytea[], ?::bytea[], ?::bytea[], ?::text[], ?::bytea[],
          ?::text[], ?::text[], ?::bigint[])
          AS g (number, before, digest, hash, order_id, salt, shown_to, entry, place)),
      chained AS (
        INSERT INTO link (ledger, number, before, digest, hash)
        SELECT ?, number, before, digest, hash FROM given),
      told AS (
        INSERT INTO message (ledger, number, viewer, next_try)
        SELECT ?, number, viewer, at
        FROM unnest(?::bigint[], ?::text[], ?::timestamptz[]) AS t (number, viewer, at)),
      reached AS (
        INSERT INTO audience (viewer, ledger)
        SELECT DISTINCT v, ?::bigint
        FROM given, unnest(string_to_array(shown_to, ',')) AS u (v)
        ON CONFLICT DO NOTHING)
      INSERT INTO event (ledger, number, order_id, place, shown_to, salt, entry)
      SELECT ?, number, order_id, place, string_to_array(shown_to, ','), salt, entry
      FROM given\
      """;

  private static final String INSERT_ERASED =
      """
      WITH chained AS (
        INSERT INTO link (ledger, number, before, digest, hash) VALUES (?, ?, ?, ?, ?)
        RETURNING ledger, number),
      given AS (SELECT ledger, number, string_to_array(?, ',') AS shown_to FROM chained),
      reached AS (
        INSERT INTO audience (viewer, ledger)
        SELECT DISTINCT v, ledger FROM given, unnest(shown_to) AS u (v) ON CONFLICT DO NOTHING)
      INSERT INTO event (ledger, number, order_id, place, shown_to, erased)
      SELECT ledger, number, 'erased-' || number, 1, shown_to, ? FROM given\
      """;

  /// @param place of the event among those of its order, counted from 1
  record Row(Link.Shown link, CommandId order, long place) {}

  /// One message that is to go out.
  record Told(long number, String viewer, Instant at) {}

  /// Events of one ledger, and who is to hear of them.
  record All(List<Row> rows, List<Told> told) {}

  /// An event that was erased before; its order is not known any more.
  void insert(Link.Erased link) throws SQLException {
    Sql.of(connection, INSERT_ERASED)
        .number(ledger)
        .number(link.number())
        .hash(link.before())
        .hash(link.digest())
        .hash(link.hash())
        .text(link.erasure().shownTo())
        .at(link.erasure().at())
        .change();
  }

  void insert(All all) throws SQLException {
    insert(INSERT, all);
  }

  /// As all that there is to do in a transaction.
  void insertAlone(All all) throws SQLException {
    insert(Database.AS_KEEPER + INSERT + Database.AND_NO_MORE, all);
  }

  private void insert(String text, All all) throws SQLException {
    List<Row> rows = all.rows();
    List<Told> told = all.told();
    List<Link.Shown> links = rows.stream().map(Row::link).toList();
    try (PreparedStatement insert = connection.prepareStatement(text)) {
      Parameters to = new Parameters(connection, insert);
      to.longs(links.stream().map(Link::number));
      to.bytes(links.stream().map(Link::before).map(Chain::bytes));
      to.bytes(links.stream().map(Link::digest).map(Chain::bytes));
      to.bytes(links.stream().map(Link::hash).map(Chain::bytes));
      to.texts(rows.stream().map(row -> row.order().text()));
      to.bytes(links.stream().map(link -> HexFormat.of().parseHex(link.content().salt())));
      to.texts(links.stream().map(link -> link.content().shownTo()));
      to.texts(links.stream().map(link -> link.content().entry()));
      to.longs(rows.stream().map(Row::place));
      to.row(ledger).row(ledger);
      to.longs(told.stream().map(Told::number));
      to.texts(told.stream().map(Told::viewer));
      to.texts(told.stream().map(message -> message.at().toString()));
      to.row(ledger).row(ledger);
      insert.execute();
    }
  }
}
