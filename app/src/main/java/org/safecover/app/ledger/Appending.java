package org.safecover.app.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.safecover.app.server.Secrets;
import org.safecover.protocol.Entry;
import org.safecover.protocol.Ledger;
import org.safecover.protocol.Sha256;
import org.safecover.protocol.text.EntryText;

/// How entries get into the database: with their links, who is told of them, and the hour that
/// comes next; all of it or nothing.
final class Appending<S, C, E> {

  private static final String INSERT =
      """
      WITH given AS (
        SELECT * FROM unnest(?::bigint[], ?::bytea[], ?::bytea[], ?::bytea[], ?::text[], ?::bytea[],
          ?::text[], ?::text[]) AS g (number, before, digest, hash, order_id, salt, shown_to, entry)),
      chained AS (
        INSERT INTO link (ledger, number, before, digest, hash)
        SELECT ?, number, before, digest, hash FROM given),
      told AS (
        INSERT INTO message (ledger, number, viewer, next_try)
        SELECT ?, number, viewer, ? FROM unnest(?::bigint[], ?::text[]) AS t (number, viewer)),
      reached AS (
        INSERT INTO audience (viewer, ledger)
        SELECT DISTINCT v, ?::bigint
        FROM given, unnest(string_to_array(shown_to, ',')) AS u (v)
        ON CONFLICT DO NOTHING)
      INSERT INTO event (ledger, number, order_id, place, shown_to, salt, entry)
      SELECT ?, number, order_id, number - min(number) OVER (PARTITION BY order_id) + 1,
        string_to_array(shown_to, ','), salt, entry
      FROM given\
      """;

  private final Kind<S, C, E> kind;
  private final EntryText<E> text;
  private final Secrets secrets;

  Appending(Kind<S, C, E> kind, Secrets secrets) {
    this.kind = kind;
    this.text = kind.text();
    this.secrets = secrets;
  }

  /// One message that is to go out.
  private record Told(long number, String viewer) {}

  /// The ledger with more entries, once they are in the database.
  Kept<S, C, E> append(
      Connection connection, LedgerId id, Kept<S, C, E> kept, List<Entry<E>> entries)
      throws SQLException {
    Ledger<S, C, E> ledger = kept.ledger().plus(entries);
    List<Link.Shown> links = links(id, kept.last(), entries);
    long row = kept.row().isPresent() ? kept.row().get() : insertLedger(connection, id);
    Sha256 last = links.getLast().hash();
    Kept<S, C, E> after = Kept.of(kind, Optional.of(row), ledger, last);
    insert(connection, row, links, entries);
    if (!after.findDueAt().equals(kept.findDueAt())) {
      setDue(connection, row, after.findDueAt());
    }
    return after;
  }

  private List<Link.Shown> links(LedgerId id, Sha256 last, List<Entry<E>> entries) {
    List<Link.Shown> links = new ArrayList<>();
    Sha256 before = last;
    for (Entry<E> entry : entries) {
      String salt = HexFormat.of().formatHex(secrets.salt());
      String shownTo = String.join(",", kind.shownTo(entry.happened(), id.trust()));
      Link.Shown link =
          Link.after(before, entry.number(), new Link.Content(salt, shownTo, text.line(entry)));
      links.add(link);
      before = link.hash();
    }
    return links;
  }

  private static long insertLedger(Connection connection, LedgerId id) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO ledger (key) VALUES (?) RETURNING id")) {
      insert.setString(1, id.key());
      try (ResultSet rows = insert.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    }
  }

  private void insert(
      Connection connection, long row, List<Link.Shown> links, List<Entry<E>> entries)
      throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      Parameters to = new Parameters(connection, insert);
      to.longs(links.stream().map(Link::number));
      to.bytes(links.stream().map(Link::before).map(Chain::bytes));
      to.bytes(links.stream().map(Link::digest).map(Chain::bytes));
      to.bytes(links.stream().map(Link::hash).map(Chain::bytes));
      to.texts(entries.stream().map(entry -> entry.order().text()));
      to.bytes(links.stream().map(link -> HexFormat.of().parseHex(link.content().salt())));
      to.texts(links.stream().map(link -> link.content().shownTo()));
      to.texts(links.stream().map(link -> link.content().entry()));
      List<Told> told = told(links, entries);
      to.row(row).row(row).instant(entries.getLast().happened().at());
      to.longs(told.stream().map(Told::number));
      to.texts(told.stream().map(Told::viewer));
      to.row(row).row(row);
      insert.execute();
    }
  }

  /// Everybody who is shown an event hears of it, but not of their own doing.
  private List<Told> told(List<Link.Shown> links, List<Entry<E>> entries) {
    List<Told> told = new ArrayList<>();
    for (int i = 0; i < links.size(); i++) {
      String own = entries.get(i).happened().party().key();
      for (String viewer : links.get(i).content().shownTo().split(",", -1)) {
        if (!viewer.isEmpty() && !viewer.equals(own) && !viewer.startsWith(own + "@")) {
          told.add(new Told(links.get(i).number(), viewer));
        }
      }
    }
    return told;
  }

  static void setDue(Connection connection, long row, Optional<Instant> at) throws SQLException {
    String sql =
        at.isPresent()
            ? "INSERT INTO due (ledger, at) VALUES (?, ?)"
                + " ON CONFLICT (ledger) DO UPDATE SET at = EXCLUDED.at"
            : "DELETE FROM due WHERE ledger = ?";
    try (PreparedStatement change = connection.prepareStatement(sql)) {
      change.setLong(1, row);
      if (at.isPresent()) {
        change.setObject(2, OffsetDateTime.ofInstant(at.get(), ZoneOffset.UTC));
      }
      change.executeUpdate();
    }
  }
}
