package org.safecover.app.retention;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import org.safecover.app.database.Database;

/// Takes away everything whose time is over. A server runs it once a day; running it again, or on
/// two servers at once, takes away nothing more.
public final class RetentionJob {

  private final Database database;
  private final Retention retention;

  public RetentionJob(Database database, Retention retention) {
    this.database = database;
    this.retention = retention;
  }

  /// How much was taken away.
  ///
  /// @param answers events of offers that named a doctor
  /// @param parts of doctors, of rotas and plans
  /// @param files of hospitals
  public record Taken(int answers, int parts, int files, int documents, int messages) {}

  public Taken run(Instant now) {
    return database.asEraser(connection -> taken(connection, now));
  }

  private Taken taken(Connection connection, Instant now) throws SQLException {
    Erasing erasing = new Erasing(connection, now);
    return new Taken(
        erasing.answers(retention.cutOff(Retention.ANSWERS, now)),
        erasing.parts(retention.cutOff(Retention.PARTS, now)),
        erasing.files(retention.cutOff(Retention.HOSPITAL_FILES, now)),
        erasing.documents(retention.cutOff(Retention.DOCUMENTS, now)),
        erasing.messages(retention.cutOff(Retention.MESSAGES, now)));
  }
}
