package org.safecover.app.message;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.safecover.app.database.Database;
import org.safecover.app.ledger.LedgerId;

/// The messages that wait in the database. Several servers may send from it: each takes what no
/// other has in hand. A server that is killed between sending and writing that down sends again,
/// with the same id.
public final class Outbox {

  private static final int AT_ONCE = 50;
  private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
  private static final int MOST_DOUBLINGS = 8;

  private static final String CLAIM =
      """
      SELECT m.id, m.viewer, l.key, m.number, m.tries
      FROM message m JOIN ledger l ON l.id = m.ledger
      WHERE m.sent IS NULL AND m.next_try <= ?
      ORDER BY m.next_try, m.id LIMIT ?
      FOR UPDATE OF m SKIP LOCKED\
      """;

  private final Database database;
  private final Messages messages;

  public Outbox(Database database, Messages messages) {
    this.database = database;
    this.messages = messages;
  }

  private record Claimed(Message message, int tries) {}

  /// Sends what waits at an instant.
  ///
  /// @return how many were sent
  public int send(Instant now) {
    int sent = 0;
    int[] last = {0, 0};
    do {
      last = database.asKeeper(connection -> sendSome(connection, now));
      sent += last[1];
    } while (last[0] > 0);
    return sent;
  }

  /// How many were claimed, and how many of those were sent.
  private int[] sendSome(Connection connection, Instant now) throws SQLException {
    int sent = 0;
    List<Claimed> claimed = claim(connection, now);
    for (Claimed each : claimed) {
      sent += send(connection, each, now);
    }
    return new int[] {claimed.size(), sent};
  }

  private int send(Connection connection, Claimed claimed, Instant now) throws SQLException {
    try {
      messages.send(claimed.message());
      update(connection, "sent = ?", now, claimed.message().id());
      return 1;
    } catch (Messages.NotSent e) {
      int doublings = Math.min(claimed.tries(), MOST_DOUBLINGS);
      Instant again = now.plus(FIRST_WAIT.multipliedBy(1L << doublings));
      update(connection, "tries = tries + 1, next_try = ?", again, claimed.message().id());
      return 0;
    }
  }

  private static List<Claimed> claim(Connection connection, Instant now) throws SQLException {
    List<Claimed> claimed = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(CLAIM)) {
      select.setObject(1, OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
      select.setInt(2, AT_ONCE);
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          LedgerId ledger = LedgerId.find(rows.getString(3)).orElseThrow();
          claimed.add(
              new Claimed(
                  new Message(rows.getLong(1), rows.getString(2), ledger, rows.getLong(4)),
                  rows.getInt(5)));
        }
      }
    }
    return claimed;
  }

  private static void update(Connection connection, String what, Instant at, long id)
      throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement("UPDATE message SET " + what + " WHERE id = ?")) {
      update.setObject(1, OffsetDateTime.ofInstant(at, ZoneOffset.UTC));
      update.setLong(2, id);
      update.executeUpdate();
    }
  }
}
