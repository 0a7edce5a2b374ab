package org.safecover.app.retention;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.safecover.app.database.Sql;
import org.safecover.app.ledger.TrustCode;
import org.safecover.app.ledger.Viewer;
import org.safecover.domain.staff.PersonId;

/// The ways in which things are taken away, in a transaction of the eraser.
record Erasing(Connection connection, Instant now) {

  /// Events that name a doctor, in ledgers of offers in which no hour is to come and nothing was
  /// added for a while.
  private static final String EVENTS =
      """
      UPDATE event e SET entry = NULL, salt = NULL, erased = ?,
        shown_to = array(SELECT a FROM unnest(e.shown_to) AS s (a) WHERE a NOT LIKE 'doctor:%')
      FROM ledger l
      WHERE l.id = e.ledger AND l.key LIKE ? AND e.erased IS NULL
        AND e.entry::jsonb ->> 'doctor' = coalesce(?::text, e.entry::jsonb ->> 'doctor')
        AND NOT EXISTS (SELECT FROM due d WHERE d.ledger = l.id)
        AND NOT EXISTS (SELECT FROM event n WHERE n.ledger = l.id AND n.erased IS NULL
          AND (n.entry::jsonb ->> 'at')::timestamptz > ?)\
      """;

  /// Nobody is shown anything of a ledger any more of which every event for them was erased.
  private static final String AUDIENCES =
      """
      DELETE FROM audience a
      WHERE a.viewer LIKE 'doctor:%' AND EXISTS (
          SELECT FROM event e WHERE e.ledger = a.ledger AND e.erased IS NOT NULL)
        AND NOT EXISTS (
          SELECT FROM event e WHERE e.ledger = a.ledger AND a.viewer = ANY (e.shown_to))\
      """;

  private static final String MESSAGES_OF_ERASED =
      """
      DELETE FROM message m USING event e
      WHERE e.ledger = m.ledger AND e.number = m.number AND e.erased IS NOT NULL
        AND m.viewer LIKE 'doctor:%'\
      """;
  private static final String OLD_FILES =
      """
      DELETE FROM hospital_file f USING hospital n
      WHERE n.trust = f.trust AND n.version = f.version + 1 AND n.at <= ?\
      """;
  private static final String OLD_PARTS =
      """
      DELETE FROM extract e
      WHERE e.at <= ? AND (e.matter LIKE 'plan %' OR EXISTS (SELECT FROM extract n
        WHERE n.viewer = e.viewer AND n.matter = e.matter AND n.version > e.version))\
      """;

  private static final String OWN_ACCOUNTS =
      "SELECT id FROM account WHERE side = 'trust:' || ? AND person = ? AND roles = '{doctor}'";

  /// No name that is signed in with has a space.
  private static final String ACCOUNT =
      """
      UPDATE account SET name = 'erased ' || id, shown_name = 'erased', person = NULL,
        password = NULL, issuer = NULL, subject = NULL, email = NULL, made_by = NULL,
        request = NULL, closed = coalesce(closed, ?)
      WHERE id IN (\
      """
          + OWN_ACCOUNTS
          + ")";

  /// What offers of all trusts say of doctors.
  int answers(Instant before) throws SQLException {
    return answers("offers/%", Optional.empty(), before);
  }

  /// What a trust's offers say of one doctor.
  int answers(TrustCode trust, PersonId doctor, Instant before) throws SQLException {
    return answers("offers/" + trust + "/%", Optional.of(doctor.text()), before);
  }

  private int answers(String ledgers, Optional<String> doctor, Instant before) throws SQLException {
    int gone = Sql.of(connection, EVENTS).at(now).text(ledgers).text(doctor).at(before).change();
    Sql.of(connection, AUDIENCES).change();
    Sql.of(connection, MESSAGES_OF_ERASED).change();
    return gone;
  }

  int files(Instant before) throws SQLException {
    return Sql.of(connection, OLD_FILES).at(before).change();
  }

  int parts(Instant before) throws SQLException {
    return Sql.of(connection, OLD_PARTS).at(before).change();
  }

  int parts(Viewer doctor) throws SQLException {
    return Sql.of(connection, "DELETE FROM extract WHERE viewer = ?").text(doctor.name()).change();
  }

  int documents(Instant before) throws SQLException {
    return Sql.of(
            connection,
            "UPDATE document SET content = NULL, erased = ?"
                + " WHERE content IS NOT NULL AND at <= ?")
        .at(now)
        .at(before)
        .change();
  }

  int messages(Instant before) throws SQLException {
    return Sql.of(connection, "DELETE FROM message WHERE sent <= ?").at(before).change();
  }

  /// A doctor's own accounts, and what let them in. One that acts for the trust too is left.
  int accounts(TrustCode trust, PersonId doctor) throws SQLException {
    for (String way : List.of("token", "sign_in", "set_up_link")) {
      Sql.of(connection, "DELETE FROM " + way + " WHERE account IN (" + OWN_ACCOUNTS + ")")
          .text(trust.text())
          .text(doctor.text())
          .change();
    }
    return Sql.of(connection, ACCOUNT).at(now).text(trust.text()).text(doctor.text()).change();
  }

  int feeds(TrustCode trust, PersonId doctor) throws SQLException {
    return Sql.of(connection, "DELETE FROM calendar_feed WHERE trust = ? AND person = ?")
        .text(trust.text())
        .text(doctor.text())
        .change();
  }
}
