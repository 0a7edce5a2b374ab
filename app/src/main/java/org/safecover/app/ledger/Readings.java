package org.safecover.app.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.safecover.app.database.Database;
import org.safecover.app.database.Sql;
import org.safecover.protocol.Entry;
import org.safecover.protocol.text.EntryText;

/// What is read of ledgers: by a viewer, who gets what is addressed to them because the database
/// gives nothing else, or by the keeper, who gets everything.
public final class Readings {

  private static final int AT_ONCE = 1_000;
  private static final String LINKS =
      """
      SELECT l.key, k.number, k.before, k.digest, k.hash, e.salt, e.shown_to, e.entry, e.erased
      FROM ledger l JOIN link k ON k.ledger = l.id
        LEFT JOIN event e ON e.ledger = k.ledger AND e.number = k.number
      ORDER BY l.key COLLATE "C", k.number\
      """;

  private static final String SOME_LINKS =
      """
      SELECT l.key, k.number, k.before, k.digest, k.hash, e.salt, e.shown_to, e.entry, e.erased
      FROM ledger l JOIN link k ON k.ledger = l.id
        LEFT JOIN event e ON e.ledger = k.ledger AND e.number = k.number
      WHERE l.key = ? AND k.number > ?
      ORDER BY k.number LIMIT ?\
      """;

  private static final String MARKS =
      """
      SELECT split_part(l.key, '/', 1), count(*), sum(e.number)
      FROM ledger l JOIN event e ON e.ledger = l.id
      GROUP BY 1\
      """;

  private final Database database;

  public Readings(Database database) {
    this.database = database;
  }

  /// The ledgers of which a viewer is shown anything.
  public List<LedgerId> ledgers(Viewer viewer) {
    return database.asParty(
        viewer.addresses(),
        connection -> {
          List<LedgerId> found = new ArrayList<>();
          try (PreparedStatement select =
                  connection.prepareStatement("SELECT key FROM ledger ORDER BY key COLLATE \"C\"");
              ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
              found.add(id(rows.getString(1)));
            }
          }
          return List.copyOf(found);
        });
  }

  /// How much a viewer is shown of each kind of ledgers: another text as soon as they are shown
  /// anything more, and the same while only others are.
  public SortedMap<String, String> marks(Viewer viewer) {
    return database.asParty(
        viewer.addresses(),
        connection -> {
          SortedMap<String, String> marks = new TreeMap<>();
          try (PreparedStatement select = connection.prepareStatement(MARKS);
              ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
              marks.put(rows.getString(1), rows.getLong(2) + "." + rows.getLong(3));
            }
          }
          return Collections.unmodifiableSortedMap(marks);
        });
  }

  /// Whether a viewer is shown anything of a ledger.
  public boolean isShown(Viewer viewer, LedgerId ledger) {
    return database.asParty(
        viewer.addresses(),
        connection -> {
          try (PreparedStatement select =
              connection.prepareStatement("SELECT FROM ledger WHERE key = ?")) {
            select.setString(1, ledger.key());
            try (ResultSet rows = select.executeQuery()) {
              return rows.next();
            }
          }
        });
  }

  /// Links of a ledger as far as a viewer is shown it, in order.
  ///
  /// @param after the number of the last one that is known already
  /// @param most how many at most
  public List<Link> links(Viewer viewer, LedgerId ledger, long after, int most) {
    return database.asParty(
        viewer.addresses(),
        connection -> {
          List<Link> found = new ArrayList<>();
          try (PreparedStatement select = connection.prepareStatement(SOME_LINKS)) {
            select.setString(1, ledger.key());
            select.setLong(2, after);
            select.setInt(3, most);
            try (ResultSet rows = select.executeQuery()) {
              while (rows.next()) {
                found.add(link(rows));
              }
            }
          }
          return List.copyOf(found);
        });
  }

  /// The entries of a ledger that a viewer is shown.
  public <E> List<Entry<E>> entries(Viewer viewer, Kind<?, ?, E> kind, LedgerId ledger) {
    return database.asParty(
        viewer.addresses(), connection -> entries(connection, kind.text(), ledger));
  }

  private static <E> List<Entry<E>> entries(
      Connection connection, EntryText<E> text, LedgerId ledger) throws SQLException {
    List<Entry<E>> found = new ArrayList<>();
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT e.entry FROM ledger l JOIN event e ON e.ledger = l.id WHERE l.key = ?"
                + " AND e.entry IS NOT NULL ORDER BY e.number")) {
      select.setString(1, ledger.key());
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          found.add(LedgerRows.entry(text, rows.getString(1)));
        }
      }
    }
    return List.copyOf(found);
  }

  /// Tells the chains of all ledgers that a viewer is shown anything of, in order of their keys.
  public void tell(Viewer viewer, LinkListener listener) {
    database.asParty(viewer.addresses(), connection -> tell(connection, listener));
  }

  /// Tells the chains of all ledgers with every event.
  public void tellAll(LinkListener listener) {
    database.asKeeper(connection -> {
      Map<String, Long> lastTold = tell(connection, listener);
      WaitingRows.tell(connection, lastTold, listener);
      return lastTold.size();
    });
  }

  private static Map<String, Long> tell(Connection connection, LinkListener listener)
      throws SQLException {
    Map<String, Long> lastTold = new HashMap<>();
    String key = "";
    try (PreparedStatement select = connection.prepareStatement(LINKS)) {
      select.setFetchSize(AT_ONCE);
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          if (!rows.getString(1).equals(key)) {
            key = rows.getString(1);
            listener.ledger(id(key));
          }
          listener.link(link(rows));
          lastTold.put(key, rows.getLong(2));
        }
      }
    }
    EnclosureRows.tell(connection, lastTold, listener);
    return lastTold;
  }

  private static Link link(ResultSet row) throws SQLException {
    var number = row.getLong(2);
    var before = Chain.of(row.getBytes(3));
    var hash = Chain.of(row.getBytes(5));
    @Nullable String entry = row.getString(8);
    var digest = Chain.of(row.getBytes(4));
    var erased = Sql.findInstant(row, "erased");
    if (erased.isPresent()) {
      return new Link.Erased(
          number, before, digest, hash, new Link.Erasure(shownTo(row), erased.get()));
    }
    if (entry == null) {
      return new Link.Hidden(number, before, digest, hash);
    }
    String salt = HexFormat.of().formatHex(row.getBytes(6));
    return new Link.Shown(
        number, before, digest, hash, new Link.Content(salt, shownTo(row), entry));
  }

  private static String shownTo(ResultSet row) throws SQLException {
    return String.join(",", (String[]) row.getArray(7).getArray());
  }

  private static LedgerId id(String key) {
    return LedgerId.find(key)
        .orElseThrow(() ->
            new IllegalStateException(
                "Not the name of a ledger: '" + key + "'. Maybe it was changed in the database."));
  }
}
