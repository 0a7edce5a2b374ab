package org.safecover.app.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The data of an embedded server: made once, then started as often as wanted.
record Cluster(ServerFolder folder, RunAs runAs) {

  /// Makes the data unless they are there. A folder whose making was cut off is made again.
  Passwords prepare(Secrets secrets) throws IOException {
    Programs.in(folder.programs());
    runAs.letThrough(folder.root());
    if (Files.exists(folder.data().resolve("PG_VERSION"))) {
      stopLeftOver();
      return Passwords.read(folder.passwords());
    }
    Passwords passwords = Passwords.drawn(secrets);
    passwords.write(folder.passwords());
    make(passwords);
    return passwords;
  }

  private void make(Passwords passwords) throws IOException {
    Path making = folder.root().resolve("data.new");
    delete(making);
    OwnerOnly.folder(making);
    Path file = making.resolveSibling("password.new");
    OwnerOnly.write(file, passwords.superuser().text() + "\n");
    try {
      runAs.own(making);
      runAs.own(file);
      run(
          "initdb",
          "--pgdata=" + making,
          "--username=" + EmbeddedServer.SUPERUSER,
          "--pwfile=" + file,
          "--auth=scram-sha-256",
          "--encoding=UTF8",
          "--locale-provider=builtin",
          "--locale=C.UTF-8",
          "--data-checksums");
    } finally {
      Files.deleteIfExists(file);
    }
    Files.move(making, folder.data(), StandardCopyOption.ATOMIC_MOVE);
  }

  /// A server whose Safecover was killed runs on; the lock says that nobody uses it. Of a server
  /// that was killed itself, a part may wait for ever for one that is gone, and keep the next from
  /// starting.
  private void stopLeftOver() throws IOException {
    if (Files.exists(folder.data().resolve("postmaster.pid"))) {
      attempt("pg_ctl", "stop", "--pgdata=" + folder.data(), "--mode=fast", "--timeout=60");
    }
    endLeftOver();
  }

  /// Ends what is left of a server that is gone.
  void endLeftOver() {
    ProcessHandle.allProcesses()
        .filter(this::worksInTheData)
        .forEach(ProcessHandle::destroyForcibly);
  }

  private boolean worksInTheData(ProcessHandle process) {
    try {
      Path proc = Path.of("/proc", String.valueOf(process.pid()));
      return Files.readSymbolicLink(proc.resolve("cwd")).equals(folder.data().toRealPath())
          && Files.readSymbolicLink(proc.resolve("exe"))
              .getFileName()
              .toString()
              .equals("postgres");
    } catch (IOException | UnsupportedOperationException gone) {
      return false;
    }
  }

  private void run(String program, String... options) throws IOException {
    int code = attempt(program, options);
    if (code != 0) {
      throw new ServerTrouble(
          "PostgreSQL's " + program + " ended with " + code + ".",
          "Its own words are in " + folder.log() + ".");
    }
  }

  private int attempt(String program, String... options) throws IOException {
    Process process = builder(program, options).start();
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while " + program + " ran.");
    }
  }

  ProcessBuilder builder(String program, String... options) throws IOException {
    List<String> words =
        Stream.concat(
                Stream.of(folder.programs().resolve("bin").resolve(program).toString()),
                Stream.of(options))
            .toList();
    if (!Files.exists(folder.log())) {
      OwnerOnly.write(folder.log(), "");
    }
    ProcessBuilder builder =
        new ProcessBuilder(runAs.command(words))
            .redirectInput(Path.of("/dev/null").toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.log().toFile()));
    builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
    builder.environment().put("LC_ALL", "C");
    return builder;
  }

  /// Makes the roles and the database unless they are there.
  static void populate(int port, Passwords passwords) {
    try (Connection connection = connect(port, passwords)) {
      role(connection, EmbeddedServer.OWNER + " CREATEROLE", passwords.owner());
      role(connection, EmbeddedServer.APPLICATION, passwords.application());
    } catch (SQLException e) {
      throw trouble(e);
    }
    createDatabase(port, passwords, EmbeddedServer.DATABASE);
  }

  static void createDatabase(int port, Passwords passwords, String database) {
    try (Connection connection = connect(port, passwords)) {
      if (!exists(connection, "pg_database WHERE datname = '" + database + "'")) {
        execute(connection, "CREATE DATABASE " + database + " OWNER " + EmbeddedServer.OWNER);
      }
    } catch (SQLException e) {
      throw trouble(e);
    }
  }

  private static void role(Connection connection, String role, Secret password)
      throws SQLException {
    String name = role.split(" ", 2)[0];
    if (!exists(connection, "pg_roles WHERE rolname = '" + name + "'")) {
      // Hexadecimal digits, so that nothing in it needs care in a statement.
      execute(
          connection,
          "CREATE ROLE "
              + name
              + " LOGIN"
              + role.substring(name.length())
              + " PASSWORD '"
              + password.text()
              + "'");
    }
  }

  static Connection connect(int port, Passwords passwords) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + port + "/postgres",
        EmbeddedServer.SUPERUSER,
        passwords.superuser().text());
  }

  private static boolean exists(Connection connection, String where) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery("SELECT FROM " + where)) {
      return found.next();
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static ServerTrouble trouble(SQLException e) {
    return new ServerTrouble(
        "The embedded PostgreSQL cannot be set up: " + e.getMessage() + ".",
        "Look at its log in the data folder.");
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
