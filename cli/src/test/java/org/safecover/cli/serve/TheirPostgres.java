package org.safecover.cli.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.safecover.app.database.DatabaseAddress;
import org.safecover.app.database.DatabaseAddress.Login;
import org.safecover.app.server.Programs;
import org.safecover.app.server.RunAs;
import org.safecover.app.server.Secret;

/// A PostgreSQL of a hospital's own, which Safecover neither starts nor stops, with the roles that
/// docs/ledger.md asks its administrator for.
final class TheirPostgres {

  private static final String PASSWORD = "only-for-this-test";
  private static final String ADMINISTRATOR = "dba";

  private final Path folder;
  private final Path programs;
  private final RunAs runAs = RunAs.here();
  private final int port = Serving.freePort();

  private TheirPostgres(Path folder) throws IOException {
    this.folder = folder;
    this.programs = Programs.in(Path.of("target/postgresql").toAbsolutePath()).folder();
  }

  static TheirPostgres start(Path folder) throws Exception {
    TheirPostgres made = new TheirPostgres(Files.createDirectories(folder));
    Path password = Files.writeString(folder.resolve("password"), PASSWORD);
    made.runAs.own(folder);
    made.run(
        "initdb",
        "--pgdata=" + made.data(),
        "--username=" + ADMINISTRATOR,
        "--pwfile=" + password,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--no-sync");
    made.begin();
    try (Connection connection = made.connect("postgres");
        Statement statement = connection.createStatement()) {
      for (String line :
          List.of(
              "CREATE ROLE safecover_owner LOGIN CREATEROLE PASSWORD '" + PASSWORD + "'",
              "CREATE ROLE safecover_application LOGIN PASSWORD '" + PASSWORD + "'",
              "CREATE DATABASE safecover OWNER safecover_owner")) {
        statement.execute(line);
      }
    }
    return made;
  }

  private Path data() {
    return folder.resolve("data");
  }

  /// Starts it, at the same port each time, and waits until it answers.
  void begin() throws Exception {
    run(
        "pg_ctl",
        "start",
        "--wait",
        "--pgdata=" + data(),
        "--log=" + folder.resolve("log"),
        "--options=-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=");
  }

  /// Stops it at once, whoever is in the middle of what.
  void end() throws Exception {
    run("pg_ctl", "stop", "--wait", "--pgdata=" + data(), "--mode=immediate");
  }

  private void run(String program, String... options) throws Exception {
    List<String> words = new ArrayList<>(List.of(programs.resolve("bin/" + program).toString()));
    words.addAll(List.of(options));
    ProcessBuilder builder =
        new ProcessBuilder(runAs.command(words))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("LC_ALL", "C");
    int code = builder.start().waitFor();
    if (code != 0) {
      throw new AssertionError(program + " ended with " + code);
    }
  }

  private String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  private Connection connect(String database) throws SQLException {
    return DriverManager.getConnection(url(database), ADMINISTRATOR, PASSWORD);
  }

  /// What its administrator reads there.
  List<String> read(String sql) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Connection connection = connect("safecover");
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }

  DatabaseAddress address() {
    Secret password = new Secret(PASSWORD);
    return new DatabaseAddress(
        url("safecover"),
        new Login("safecover_owner", password),
        new Login("safecover_application", password));
  }

  /// How a server is begun on it.
  Serving.Begun serve() {
    return Serving.Begun.with("--database-url", url("safecover"), "--port", "0")
        .and(
            Map.of(
                "SAFECOVER_OWNER_PASSWORD", PASSWORD,
                "SAFECOVER_APPLICATION_PASSWORD", PASSWORD));
  }

  /// What a server says that is given a wrong password, before it ends with the code for that.
  String refused(String password) throws Exception {
    Serving.Begun wrong =
        serve()
            .and(
                Map.of(
                    "SAFECOVER_OWNER_PASSWORD", password,
                    "SAFECOVER_APPLICATION_PASSWORD", password));
    return Serving.refused(wrong);
  }
}
