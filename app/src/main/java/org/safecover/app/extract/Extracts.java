package org.safecover.app.extract;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.safecover.app.access.StaffAct;
import org.safecover.app.database.Database;
import org.safecover.app.database.Sql;
import org.safecover.app.ledger.Viewer;

/// What doctors are given of their own. Each reads only what is addressed to them; every version is
/// kept, so that a calendar can say what was changed and what was taken back.
public final class Extracts {

  private static final String GIVE =
      """
      WITH given AS (SELECT * FROM unnest(?::text[], ?::text[]) AS g (viewer, content)),
      latest AS (
        SELECT DISTINCT ON (viewer) viewer, version, content FROM extract
        WHERE trust = ? AND matter = ? ORDER BY viewer, version DESC)
      INSERT INTO extract (trust, viewer, matter, version, content, at)
      SELECT ?, viewer, ?, coalesce(latest.version, 0) + 1, given.content, ?
      FROM given FULL JOIN latest USING (viewer)
      WHERE given.content IS DISTINCT FROM latest.content\
      """;

  private final Database database;

  public Extracts(Database database) {
    this.database = database;
  }

  /// Gives every doctor what is new or changed for them, and takes back what is no more.
  ///
  /// @return for how many doctors something changed
  public int give(StaffAct act, ForDoctors given) {
    return database.asKeeper(connection -> give(connection, act, given));
  }

  /// The same in a transaction of the keeper.
  public static int give(Connection connection, StaffAct act, ForDoctors given)
      throws SQLException {
    List<String> viewers =
        given.contents().keySet().stream()
            .map(doctor -> Viewer.doctor(doctor, act.trust()).name())
            .toList();
    return Sql.of(connection, GIVE)
        .texts(viewers)
        .texts(given.contents().values())
        .text(act.trust().text())
        .text(given.matter())
        .text(act.trust().text())
        .text(given.matter())
        .at(act.at())
        .change();
  }

  /// What a doctor has of every matter now, in order; what was taken back is there without content.
  public List<Extract> latest(Viewer doctor) {
    return read(
        doctor,
        "SELECT DISTINCT ON (matter) matter, version, content, at FROM extract"
            + " WHERE viewer = ? ORDER BY matter, version DESC");
  }

  /// Everything that a doctor was ever given, each matter from its first version on.
  public List<Extract> all(Viewer doctor) {
    return read(
        doctor,
        "SELECT matter, version, content, at FROM extract WHERE viewer = ?"
            + " ORDER BY matter, version");
  }

  private List<Extract> read(Viewer doctor, String sql) {
    return database.asParty(
        doctor.addresses(),
        connection -> Sql.of(connection, sql).text(doctor.name()).list(Extracts::extract));
  }

  private static Extract extract(ResultSet row) throws SQLException {
    return new Extract(
        row.getString("matter"),
        row.getInt("version"),
        Sql.findText(row, "content"),
        Sql.instant(row, "at"));
  }
}
