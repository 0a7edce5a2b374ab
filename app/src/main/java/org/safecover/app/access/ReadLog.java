package org.safecover.app.access;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.safecover.app.database.Database;
import org.safecover.app.database.Sql;
import org.safecover.app.ledger.TrustCode;

/// Who of a trust's staff read what of people's data, and when. A line is written in the
/// transaction of the read itself, so that there is none without the other.
public final class ReadLog {

  private final Database database;

  public ReadLog(Database database) {
    this.database = database;
  }

  /// One line of the log.
  public record Line(String by, String what, Instant at) {}

  /// Writes down what is read in this transaction, as a party or as the keeper.
  public static void note(Connection connection, StaffAct act, String what) throws SQLException {
    Sql.of(connection, "INSERT INTO read_log (trust, by, what, at) VALUES (?, ?, ?, ?)")
        .text(act.trust().text())
        .text(act.by())
        .text(what)
        .at(act.at())
        .change();
  }

  /// The last lines of a trust's log, the newest first, for its own auditors.
  public List<Line> last(TrustCode trust, int most) {
    return database.asParty(
        Set.of("auditor@" + trust),
        connection ->
            Sql.of(connection, "SELECT by, what, at FROM read_log ORDER BY id DESC LIMIT ?")
                .number(most)
                .list(row ->
                    new Line(row.getString("by"), row.getString("what"), Sql.instant(row, "at"))));
  }
}
