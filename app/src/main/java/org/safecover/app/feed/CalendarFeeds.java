package org.safecover.app.feed;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.safecover.app.database.Database;
import org.safecover.app.database.Sql;
import org.safecover.app.document.Digests;
import org.safecover.app.extract.Extracts;
import org.safecover.app.ledger.TrustCode;
import org.safecover.app.ledger.Viewer;
import org.safecover.app.server.Secret;
import org.safecover.app.server.Secrets;
import org.safecover.domain.staff.PersonId;

/// The secret addresses of doctors' own calendars. Whoever knows an address reads that calendar and
/// nothing else; a new one, or revoking, ends the one before.
public final class CalendarFeeds {

  private final Database database;
  private final Secrets secrets;
  private final Extracts extracts;

  public CalendarFeeds(Database database, Secrets secrets) {
    this.database = database;
    this.secrets = secrets;
    this.extracts = new Extracts(database);
  }

  /// The doctor whom a calendar is for.
  public record Owner(TrustCode trust, PersonId person) {}

  /// A new secret for a doctor's calendar; the one before works no more.
  public Secret make(Owner owner, Instant now) {
    Secret secret = secrets.password();
    database.asKeeper(connection -> {
      revoke(connection, owner, now);
      return Sql.of(
              connection,
              "INSERT INTO calendar_feed (hash, trust, person, made) VALUES (?, ?, ?, ?)")
          .hash(Digests.of(secret.text()))
          .text(owner.trust().text())
          .text(owner.person().text())
          .at(now)
          .change();
    });
    return secret;
  }

  /// Ends a doctor's address.
  ///
  /// @return how many worked before
  public int revoke(Owner owner, Instant now) {
    return database.asKeeper(connection -> revoke(connection, owner, now));
  }

  private static int revoke(Connection connection, Owner owner, Instant now) throws SQLException {
    return Sql.of(
            connection,
            "UPDATE calendar_feed SET revoked = ?"
                + " WHERE trust = ? AND person = ? AND revoked IS NULL")
        .at(now)
        .text(owner.trust().text())
        .text(owner.person().text())
        .change();
  }

  /// Since when a doctor has an address that works.
  public Optional<Instant> findMade(Owner owner) {
    return database.asKeeper(connection ->
        Sql.of(
                connection,
                "SELECT made FROM calendar_feed"
                    + " WHERE trust = ? AND person = ? AND revoked IS NULL")
            .text(owner.trust().text())
            .text(owner.person().text())
            .find(row -> Sql.instant(row, "made")));
  }

  /// The calendar behind a secret as iCalendar text; none when it does not work.
  public Optional<String> findCalendar(Secret secret) {
    return findOwner(secret)
        .map(owner -> Viewer.doctor(owner.person(), owner.trust()))
        .map(doctor -> FeedText.of(doctor.name(), extracts.all(doctor)));
  }

  private Optional<Owner> findOwner(Secret secret) {
    return database.asKeeper(connection ->
        Sql.of(
                connection,
                "SELECT trust, person FROM calendar_feed WHERE hash = ? AND revoked IS NULL")
            .hash(Digests.of(secret.text()))
            .find(row ->
                new Owner(
                    new TrustCode(row.getString("trust")), new PersonId(row.getString("person")))));
  }
}
