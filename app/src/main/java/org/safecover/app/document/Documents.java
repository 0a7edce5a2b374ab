package org.safecover.app.document;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.safecover.app.access.ReadLog;
import org.safecover.app.access.StaffAct;
import org.safecover.app.database.Database;
import org.safecover.app.database.Sql;
import org.safecover.app.ledger.TrustCode;
import org.safecover.app.ledger.Viewer;
import org.safecover.protocol.Sha256;

/// The documents of trusts: plans and proofs of need, each known by the hash of its content.
public final class Documents {

  /// How many bytes a document may have.
  public static final int MOST_BYTES = 64_000_000;

  private final Database database;

  public Documents(Database database) {
    this.database = database;
  }

  /// A document is larger than any that is kept.
  public static final class TooLarge extends RuntimeException {
    TooLarge(long bytes) {
      super("Found a document of %d bytes; at most %d can be kept.".formatted(bytes, MOST_BYTES));
    }
  }

  /// Keeps a document of a trust; the same one is kept once.
  ///
  /// @return the hash that it is known by
  public Sha256 keep(StaffAct act, String text) {
    return database.asKeeper(connection -> keep(connection, act, text));
  }

  /// Keeps a document in a transaction of the keeper.
  public static Sha256 keep(Connection connection, StaffAct act, String text) throws SQLException {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    if (content.length > MOST_BYTES) {
      throw new TooLarge(content.length);
    }
    Sha256 hash = Digests.of(content);
    Sql.of(
            connection,
            "INSERT INTO document (trust, digest, content, at) VALUES (?, ?, ?, ?)"
                + " ON CONFLICT DO NOTHING")
        .text(act.trust().text())
        .hash(hash)
        .bytes(content)
        .at(act.at())
        .change();
    return hash;
  }

  /// A document of the reader's own trust; none when there is no such, or it was erased.
  public Optional<String> findOwn(StaffAct act, Sha256 hash) {
    return database.asParty(
        act.viewers(),
        connection -> {
          ReadLog.note(connection, act, "document " + hash);
          return find(connection, act.trust(), hash);
        });
  }

  /// A document that an entry rests on which a viewer is shown; none when there is no such, it was
  /// erased, or nothing that they are shown names it.
  public Optional<String> find(Viewer viewer, TrustCode trust, Sha256 hash) {
    return database.asParty(viewer.addresses(), connection -> find(connection, trust, hash));
  }

  /// A document of a trust, as far as the role of the transaction is shown it.
  public static Optional<String> find(Connection connection, TrustCode trust, Sha256 hash)
      throws SQLException {
    return Sql.of(
            connection,
            "SELECT content FROM document WHERE trust = ? AND digest = ?"
                + " AND content IS NOT NULL")
        .text(trust.text())
        .hash(hash)
        .find(row -> new String(row.getBytes("content"), StandardCharsets.UTF_8));
  }
}
