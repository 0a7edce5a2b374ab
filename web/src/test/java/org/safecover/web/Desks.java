package org.safecover.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.safecover.app.database.DatabaseAddress;
import org.safecover.app.server.EmbeddedServer;
import org.safecover.app.server.Secrets;
import org.safecover.app.server.ServerFolder;

/// One real PostgreSQL for all tests of a run, with an empty database for whoever asks.
public final class Desks {

  private static final Path PROGRAMS = Path.of("target/postgresql");
  private static final AtomicInteger DATABASES = new AtomicInteger();

  private Desks() {}

  private static final class Shared {
    static final EmbeddedServer SERVER =
        EmbeddedServer.open(new ServerFolder(temporary(), PROGRAMS), new Secrets());
  }

  public static DatabaseAddress emptyDatabase() {
    String name = "test_" + DATABASES.incrementAndGet();
    Shared.SERVER.create(name);
    return Shared.SERVER.address(name);
  }

  static Path temporary() {
    try {
      return Files.createTempDirectory(Files.createDirectories(Path.of("target/servers")), "run");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
