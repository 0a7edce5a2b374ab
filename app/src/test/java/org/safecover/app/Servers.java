package org.safecover.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.safecover.app.database.Database;
import org.safecover.app.database.DatabaseAddress;
import org.safecover.app.server.EmbeddedServer;
import org.safecover.app.server.Secrets;
import org.safecover.app.server.ServerFolder;

/// One real PostgreSQL for all tests of a run, with an empty database for whoever asks.
public final class Servers {

  private static final Path PROGRAMS = Path.of("target/postgresql");
  private static final AtomicInteger DATABASES = new AtomicInteger();

  private Servers() {}

  private static final class Shared {
    static final EmbeddedServer SERVER = EmbeddedServer.open(folder(temporary()), new Secrets());
  }

  /// A server's folder whose programs are unpacked once for all tests.
  public static ServerFolder folder(Path root) {
    return new ServerFolder(root, PROGRAMS);
  }

  public static DatabaseAddress emptyDatabase() {
    String name = "test_" + DATABASES.incrementAndGet();
    Shared.SERVER.create(name);
    return Shared.SERVER.address(name);
  }

  public static Database open(DatabaseAddress address) {
    return Database.open(address);
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory(Files.createDirectories(Path.of("target/servers")), "run");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
