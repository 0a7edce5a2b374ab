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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.safecover.app.database.Database;
import org.safecover.app.server.Secrets;
import org.safecover.protocol.Entry;
import org.safecover.protocol.Sha256;
import org.safecover.protocol.text.EntryText;

/// How entries get into the database: with their links, who is told of them, and the hour that
/// comes next; all of it or nothing.
final class Appending<S, C, E> {

  private final Kind<S, C, E> kind;
  private final EntryText<E> text;
  private final Secrets secrets;

  Appending(Kind<S, C, E> kind, Secrets secrets) {
    this.kind = kind;
    this.text = kind.text();
    this.secrets = secrets;
  }

  /// The ledger with more entries, once they are in the database. All hashes are worked out before
  /// the transaction begins. Where nothing but the entries is to be written, it is one trip.
  Kept<S, C, E> append(Database database, LedgerId id, Kept<S, C, E> kept, List<Entry<E>> entries) {
    List<Link.Shown> links = links(id, kept.last(), entries);
    Kept<S, C, E> after =
        Kept.of(kind, kept.row(), kept.ledger().plus(entries), links.getLast().hash());
    EventRows.All rows = new EventRows.All(rows(entries, links), told(links, entries));
    boolean alone = after.findDueAt().equals(kept.findDueAt()) && documents(entries).isEmpty();
    if (alone && kept.row().isPresent()) {
      return database.transaction(connection -> {
        new EventRows(connection, kept.row().get()).insertAlone(rows);
        return after;
      });
    }
    return database.asKeeper(connection -> {
      long row = kept.row().isPresent() ? kept.row().get() : insertLedger(connection, id);
      new EventRows(connection, row).insert(rows);
      References references = new References(connection, row, id.trust());
      for (Entry<E> entry : entries) {
        references.insert(entry.number(), kind.documents().apply(entry.what()));
      }
      if (!after.findDueAt().equals(kept.findDueAt())) {
        setDue(connection, row, after.findDueAt());
      }
      return after.in(row);
    });
  }

  private Set<Sha256> documents(List<Entry<E>> entries) {
    return entries.stream()
        .flatMap(entry -> kind.documents().apply(entry.what()).stream())
        .collect(Collectors.toSet());
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

  static long insertLedger(Connection connection, LedgerId id) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO ledger (key) VALUES (?) RETURNING id")) {
      insert.setString(1, id.key());
      try (ResultSet rows = insert.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    }
  }

  /// The entries come of one order: their places are counted from the first.
  private static <E> List<EventRows.Row> rows(List<Entry<E>> entries, List<Link.Shown> links) {
    return IntStream.range(0, entries.size())
        .mapToObj(i -> new EventRows.Row(links.get(i), entries.get(i).order(), i + 1))
        .toList();
  }

  /// Everybody who is shown an event hears of it, but not of their own doing.
  private static <E> List<EventRows.Told> told(List<Link.Shown> links, List<Entry<E>> entries) {
    List<EventRows.Told> told = new ArrayList<>();
    for (int i = 0; i < links.size(); i++) {
      String own = entries.get(i).happened().party().key();
      for (String viewer : links.get(i).content().shownTo().split(",", -1)) {
        if (!viewer.isEmpty() && !viewer.equals(own) && !viewer.startsWith(own + "@")) {
          told.add(
              new EventRows.Told(links.get(i).number(), viewer, entries.get(i).happened().at()));
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
