package org.safecover.app.hospital;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.safecover.app.access.ReadLog;
import org.safecover.app.access.StaffAct;
import org.safecover.app.database.Database;
import org.safecover.app.database.Sql;
import org.safecover.app.ledger.TrustCode;
import org.safecover.protocol.Sha256;

/// The hospitals that were uploaded, each in every version, for the staff of their own trust. Every
/// reading of files is written down.
public final class Hospitals {

  private final Database database;

  public Hospitals(Database database) {
    this.database = database;
  }

  /// What became of an upload.
  public sealed interface Uploaded {

    HospitalVersion version();

    /// It is the newest version now.
    record Added(HospitalVersion version) implements Uploaded {}

    /// The newest version has the very same files, or the same request added this one before;
    /// nothing was added.
    record Same(HospitalVersion version) implements Uploaded {}
  }

  /// Keeps a hospital's files as its next version.
  public Uploaded upload(StaffAct act, HospitalFiles files) {
    return upload(act, files, Optional.empty());
  }

  /// The same, as a machine asks for it.
  ///
  /// @param request what the machine calls it: the same one sent again adds nothing
  public Uploaded upload(StaffAct act, HospitalFiles files, Optional<String> request) {
    Sha256 digest = files.digest();
    return database.asKeeper(connection -> {
      lock(connection, act.trust());
      Optional<HospitalVersion> repeated = findRequested(connection, act, request);
      if (repeated.isPresent()) {
        return new Uploaded.Same(repeated.get());
      }
      Optional<HospitalVersion> latest = findLatest(connection, act.trust());
      if (latest.filter(version -> version.digest().equals(digest)).isPresent()) {
        return new Uploaded.Same(latest.get());
      }
      int next = latest.map(HospitalVersion::version).orElse(0) + 1;
      var added = new HospitalVersion(act.trust(), next, digest, act.by(), act.at());
      insert(connection, added, files, request);
      return new Uploaded.Added(added);
    });
  }

  /// Who uploads for the same trust waits until this transaction is over.
  private static void lock(Connection connection, TrustCode trust) throws SQLException {
    Sql.of(connection, "SELECT pg_advisory_xact_lock(hashtextextended('hospital ' || ?, 0))")
        .text(trust.text())
        .list(_ -> trust);
  }

  private static void insert(
      Connection connection, HospitalVersion version, HospitalFiles files, Optional<String> request)
      throws SQLException {
    Sql.of(
            connection,
            "INSERT INTO hospital (trust, version, digest, by, at, request)"
                + " VALUES (?, ?, ?, ?, ?, ?)")
        .text(version.trust().text())
        .number(version.version())
        .hash(version.digest())
        .text(version.by())
        .at(version.at())
        .text(request)
        .change();
    for (HospitalFile file : files.all()) {
      Sql.of(
              connection,
              "INSERT INTO hospital_file (trust, version, name, content) VALUES (?, ?, ?, ?)")
          .text(version.trust().text())
          .number(version.version())
          .text(file.name())
          .bytes(file.content())
          .change();
    }
  }

  /// Every version of a trust's hospital, the newest first.
  public List<HospitalVersion> versions(StaffAct act) {
    return database.asParty(act.viewers(), connection -> versions(connection, act.trust()));
  }

  /// The newest version.
  public Optional<HospitalVersion> findLatest(StaffAct act) {
    return database.asParty(act.viewers(), connection -> findLatest(connection, act.trust()));
  }

  private static Optional<HospitalVersion> findLatest(Connection connection, TrustCode trust)
      throws SQLException {
    return versions(connection, trust).stream().findFirst();
  }

  private static List<HospitalVersion> versions(Connection connection, TrustCode trust)
      throws SQLException {
    return Sql.of(
            connection,
            "SELECT trust, version, digest, by, at FROM hospital WHERE trust = ?"
                + " ORDER BY version DESC")
        .text(trust.text())
        .list(Hospitals::version);
  }

  private static Optional<HospitalVersion> findRequested(
      Connection connection, StaffAct act, Optional<String> request) throws SQLException {
    return Sql.of(
            connection,
            "SELECT trust, version, digest, by, at FROM hospital"
                + " WHERE trust = ? AND by = ? AND request = ?")
        .text(act.trust().text())
        .text(act.by())
        .text(request)
        .find(Hospitals::version);
  }

  private static HospitalVersion version(ResultSet row) throws SQLException {
    return new HospitalVersion(
        new TrustCode(row.getString("trust")),
        row.getInt("version"),
        Sql.hash(row, "digest"),
        row.getString("by"),
        Sql.instant(row, "at"));
  }

  /// The files of one version; none when there is no such version, or its files were erased.
  public Optional<HospitalFiles> findFiles(StaffAct act, int version) {
    List<HospitalFile> files =
        database.asParty(
            act.viewers(),
            connection -> {
              ReadLog.note(connection, act, "hospital version " + version);
              return files(connection, act.trust(), version);
            });
    return files.isEmpty() ? Optional.empty() : Optional.of(HospitalFiles.stored(files));
  }

  private static List<HospitalFile> files(Connection connection, TrustCode trust, int version)
      throws SQLException {
    return Sql.of(
            connection,
            "SELECT name, content FROM hospital_file WHERE trust = ? AND version = ?"
                + " ORDER BY name COLLATE \"C\"")
        .text(trust.text())
        .number(version)
        .list(row -> new HospitalFile(row.getString("name"), row.getBytes("content")));
  }
}
