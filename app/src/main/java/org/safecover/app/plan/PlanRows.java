package org.safecover.app.plan;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.safecover.app.access.StaffAct;
import org.safecover.app.database.Sql;
import org.safecover.app.ledger.TrustCode;
import org.safecover.domain.cover.Amendment.Lock;
import org.safecover.domain.cover.PostId;
import org.safecover.domain.staff.PersonId;

/// Versions of plans as rows of the database.
final class PlanRows {

  private static final String SELECT =
      """
      SELECT v.plan, v.version, v.state, v.hospital, v.document, v.reason, v.by, v.at,
        array(SELECT l.post FROM plan_lock l
          WHERE (l.trust, l.plan, l.version) = (v.trust, v.plan, v.version)
          ORDER BY l.post COLLATE "C", l.person COLLATE "C") AS posts,
        array(SELECT l.person FROM plan_lock l
          WHERE (l.trust, l.plan, l.version) = (v.trust, v.plan, v.version)
          ORDER BY l.post COLLATE "C", l.person COLLATE "C") AS people
      FROM plan_version v WHERE v.trust = ?\
      """;

  private PlanRows() {}

  /// Who changes the same plan waits until this transaction is over.
  static void lock(Connection connection, TrustCode trust, PlanKey plan) throws SQLException {
    Sql.of(connection, "SELECT pg_advisory_xact_lock(hashtextextended('plan ' || ?, 0))")
        .text(trust + " " + plan)
        .list(_ -> plan);
  }

  static List<PlanVersion> versions(Connection connection, TrustCode trust, PlanKey plan)
      throws SQLException {
    return Sql.of(connection, SELECT + " AND v.plan = ? ORDER BY v.version")
        .text(trust.text())
        .text(plan.text())
        .list(PlanRows::version);
  }

  /// The newest version of every plan.
  static List<PlanVersion> latest(Connection connection, TrustCode trust) throws SQLException {
    return Sql.of(
            connection,
            SELECT
                + " AND v.version = (SELECT max(n.version) FROM plan_version n"
                + " WHERE (n.trust, n.plan) = (v.trust, v.plan)) ORDER BY v.plan COLLATE \"C\"")
        .text(trust.text())
        .list(PlanRows::version);
  }

  static Optional<PlanVersion> findRequested(Connection connection, StaffAct act, String request)
      throws SQLException {
    return Sql.of(connection, SELECT + " AND v.by = ? AND v.request = ?")
        .text(act.trust().text())
        .text(act.by())
        .text(request)
        .find(PlanRows::version);
  }

  static boolean hasHospital(Connection connection, TrustCode trust, int version)
      throws SQLException {
    return Sql.of(connection, "SELECT 1 FROM hospital WHERE trust = ? AND version = ?")
        .text(trust.text())
        .number(version)
        .find(row -> row.getInt(1))
        .isPresent();
  }

  static void insert(
      Connection connection, TrustCode trust, PlanVersion version, Optional<String> request)
      throws SQLException {
    Sql.of(
            connection,
            "INSERT INTO plan_version"
                + " (trust, plan, version, state, hospital, document, reason, by, at, request)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .text(trust.text())
        .text(version.plan().text())
        .number(version.version())
        .text(version.state().word())
        .number(version.hospital())
        .hash(version.document())
        .text(version.reason())
        .text(version.by())
        .at(version.at())
        .text(request)
        .change();
    insertLocks(connection, trust, version);
  }

  private static void insertLocks(Connection connection, TrustCode trust, PlanVersion version)
      throws SQLException {
    Sql.of(
            connection,
            "INSERT INTO plan_lock (trust, plan, version, post, person)"
                + " SELECT ?, ?, ?, post, person"
                + " FROM unnest(?::text[], ?::text[]) AS l (post, person)")
        .text(trust.text())
        .text(version.plan().text())
        .number(version.version())
        .texts(version.locks().stream().map(lock -> lock.post().text()).toList())
        .texts(version.locks().stream().map(lock -> lock.person().text()).toList())
        .change();
  }

  private static PlanVersion version(ResultSet row) throws SQLException {
    String[] posts = (String[]) row.getArray("posts").getArray();
    String[] people = (String[]) row.getArray("people").getArray();
    List<Lock> locks =
        IntStream.range(0, posts.length)
            .mapToObj(i -> new Lock(new PersonId(people[i]), new PostId(posts[i])))
            .toList();
    return new PlanVersion(
        new PlanKey(row.getString("plan")),
        row.getInt("version"),
        PlanState.of(row.getString("state")),
        row.getInt("hospital"),
        Sql.hash(row, "document"),
        locks,
        Sql.findText(row, "reason"),
        row.getString("by"),
        Sql.instant(row, "at"));
  }
}
