package org.safecover.app.ledger;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safecover.app.database.Sql;
import org.safecover.protocol.Sha256;

/// The documents that entries rest on as rows of the database.
final class EnclosureRows {

  private static final String REFERENCES =
      """
      SELECT r.trust, r.digest, l.key, min(r.number) AS number
      FROM document_reference r JOIN ledger l ON l.id = r.ledger
      GROUP BY r.trust, r.digest, l.key
      ORDER BY r.trust COLLATE "C", r.digest\
      """;
  private static final String ONE =
      "SELECT trust, digest, content, erased FROM document WHERE trust = ? AND digest = ?";

  private EnclosureRows() {}

  private record Reference(TrustCode trust, Sha256 hash, String ledger, long number) {}

  private record Key(TrustCode trust, Sha256 hash) {}

  /// Tells the documents that entries rest on which were told, each once.
  ///
  /// @param lastTold the number of the last entry that was told, by the ledger's key
  static void tell(Connection connection, Map<String, Long> lastTold, LinkListener listener)
      throws SQLException {
    List<Reference> references = Sql.of(connection, REFERENCES).list(EnclosureRows::reference);
    List<Key> keys =
        references.stream()
            .filter(each -> each.number() <= lastTold.getOrDefault(each.ledger(), 0L))
            .map(each -> new Key(each.trust(), each.hash()))
            .distinct()
            .toList();
    for (Key key : keys) {
      find(connection, key).ifPresent(listener::document);
    }
  }

  private static Optional<Enclosure> find(Connection connection, Key key) throws SQLException {
    return Sql.of(connection, ONE)
        .text(key.trust().text())
        .hash(key.hash())
        .find(EnclosureRows::enclosure);
  }

  private static Reference reference(ResultSet row) throws SQLException {
    return new Reference(
        new TrustCode(row.getString("trust")),
        Sql.hash(row, "digest"),
        row.getString("key"),
        row.getLong("number"));
  }

  private static Enclosure enclosure(ResultSet row) throws SQLException {
    TrustCode trust = new TrustCode(row.getString("trust"));
    Sha256 hash = Sql.hash(row, "digest");
    var erased = Sql.findInstant(row, "erased");
    return erased.isPresent()
        ? new Enclosure.Erased(trust, hash, erased.get())
        : new Enclosure.Whole(
            trust, hash, new String(row.getBytes("content"), StandardCharsets.UTF_8));
  }

  static void insert(Connection connection, Enclosure document) throws SQLException {
    switch (document) {
      case Enclosure.Whole(var trust, var hash, var text) ->
          Sql.of(
                  connection,
                  "INSERT INTO document (trust, digest, content, at) VALUES (?, ?, ?, now())"
                      + " ON CONFLICT DO NOTHING")
              .text(trust.text())
              .hash(hash)
              .bytes(text.getBytes(StandardCharsets.UTF_8))
              .change();
      case Enclosure.Erased(var trust, var hash, var at) ->
          Sql.of(
                  connection,
                  "INSERT INTO document (trust, digest, at, erased) VALUES (?, ?, ?, ?)"
                      + " ON CONFLICT DO NOTHING")
              .text(trust.text())
              .hash(hash)
              .at(at)
              .at(at)
              .change();
    }
  }
}
