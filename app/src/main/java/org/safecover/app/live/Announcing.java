package org.safecover.app.live;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.safecover.app.database.Database;
import org.safecover.app.database.DatabaseTrouble;
import org.safecover.app.database.Sql;
import org.safecover.app.ledger.TrustCode;

/// What a server has to tell the others of ledgers. It is gathered and told in a transaction of its
/// own: PostgreSQL lets transactions that tell something end only one after another, and orders
/// must not wait for that.
public final class Announcing {

  private final Database database;
  private final Set<String> gathered = new ConcurrentSkipListSet<>();

  public Announcing(Database database) {
    this.database = database;
  }

  /// Notes that something of a trust's ledgers is new.
  public void ledger(TrustCode trust) {
    gathered.add(new Topic("ledger", trust).toString());
  }

  /// Tells what was gathered since the last time; what could not be told is told the next time.
  public void tell() {
    Set<String> now = Set.copyOf(gathered);
    if (!now.isEmpty()) {
      gathered.removeAll(now);
      try {
        database.asKeeper(connection -> tell(connection, now));
      } catch (DatabaseTrouble away) {
        gathered.addAll(now);
        throw away;
      }
    }
  }

  private static int tell(Connection connection, Set<String> topics) throws SQLException {
    return Sql.of(connection, "SELECT pg_notify(?, topic) FROM unnest(?::text[]) AS t (topic)")
        .text(Listening.CHANNEL)
        .texts(topics)
        .list(_ -> 1)
        .size();
  }
}
