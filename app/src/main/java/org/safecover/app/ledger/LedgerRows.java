package org.safecover.app.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safecover.app.database.Sql;
import org.safecover.protocol.Entry;
import org.safecover.protocol.Ledger;
import org.safecover.protocol.Sha256;
import org.safecover.protocol.text.EntryText;
import org.safecover.protocol.text.EntryText.Read;

/// Ledgers as rows of the database, read back.
final class LedgerRows {

  private static final String OF_ONE =
      """
      SELECT l.id, k.hash, e.entry, e.erased
      FROM ledger l JOIN link k ON k.ledger = l.id
        JOIN event e ON e.ledger = k.ledger AND e.number = k.number
      WHERE l.key = ? ORDER BY k.number\
      """;

  private static final int AT_ONCE = 1_000;

  private LedgerRows() {}

  /// A whole ledger; an empty one when there is nothing of it.
  static <S, C, E> Kept<S, C, E> load(Connection connection, Kind<S, C, E> kind, LedgerId id)
      throws SQLException {
    Optional<Long> row = Optional.empty();
    Sha256 last = Chain.start(id);
    List<Entry<E>> entries = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(OF_ONE)) {
      select.setFetchSize(AT_ONCE);
      select.setString(1, id.key());
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          row = Optional.of(rows.getLong(1));
          last = Chain.of(rows.getBytes(2));
          mustBeWhole(id, rows);
          entries.add(entry(kind.text(), rows.getString(3)));
        }
      }
    }
    return Kept.of(kind, row, Ledger.of(kind.protocol(), entries), last);
  }

  private static void mustBeWhole(LedgerId id, ResultSet row) throws SQLException {
    var erased = Sql.findInstant(row, "erased");
    if (erased.isPresent()) {
      throw new ErasedLedger(id, erased.get());
    }
  }

  static long count(Connection connection, long row) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("SELECT max(number) FROM link WHERE ledger = ?")) {
      select.setLong(1, row);
      try (ResultSet rows = select.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    }
  }

  static <E> Entry<E> entry(EntryText<E> text, String line) {
    return switch (text.read(line)) {
      case Read.Good<Entry<E>>(var entry) -> entry;
      case Read.Bad<Entry<E>>(var problems) ->
          throw new IllegalStateException(
              "An entry cannot be read: "
                  + problems
                  + ". Maybe it was written by a newer version, or changed; safecover ledger verify"
                  + " tells.");
    };
  }
}
