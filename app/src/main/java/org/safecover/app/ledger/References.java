package org.safecover.app.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.safecover.app.database.Sql;
import org.safecover.protocol.Sha256;

/// Which documents the entries of one ledger rest on, written with the entries.
///
/// @param ledger its number in the database
record References(Connection connection, long ledger, TrustCode trust) {

  private static final String INSERT =
      """
      INSERT INTO document_reference (ledger, number, trust, digest)
      SELECT ?, ?, ?, digest FROM unnest(?::bytea[]) AS d (digest)\
      """;

  void insert(long number, Set<Sha256> documents) throws SQLException {
    if (!documents.isEmpty()) {
      Sql.of(connection, INSERT)
          .number(ledger)
          .number(number)
          .text(trust.text())
          .hashes(documents)
          .change();
    }
  }
}
