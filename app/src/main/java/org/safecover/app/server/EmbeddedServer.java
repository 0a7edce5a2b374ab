package org.safecover.app.server;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.safecover.app.database.DatabaseAddress;
import org.safecover.app.database.DatabaseAddress.Login;

/// A running PostgreSQL in a folder. Who holds the folder's lock has started the server and stops
/// it; who comes while it is held uses the server that is running.
public final class EmbeddedServer implements AutoCloseable {

  static final String SUPERUSER = "safecover_superuser";
  static final String OWNER = "safecover_owner";
  static final String APPLICATION = "safecover_application";
  static final String DATABASE = "safecover";

  private final Passwords passwords;
  private final int port;
  private final Optional<Running> own;

  private EmbeddedServer(Passwords passwords, int port, Optional<Running> own) {
    this.passwords = passwords;
    this.port = port;
    this.own = own;
  }

  /// What this process started.
  private record Running(ServerProcess process, FileChannel lock) {}

  /// The server of a folder: started, made first when the folder is new, or found running.
  ///
  /// @throws ServerTrouble when it cannot be had
  public static EmbeddedServer open(ServerFolder folder, Secrets secrets) {
    try {
      OwnerOnly.folder(folder.root());
      FileChannel lock =
          FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      return findLocked(lock).isPresent() ? start(folder, secrets, lock) : join(folder, lock);
    } catch (IOException e) {
      throw new ServerTrouble(
          "The folder " + folder.root() + " cannot be used: " + e.getMessage() + ".",
          "Name one that can be written to.");
    }
  }

  private static Optional<FileLock> findLocked(FileChannel channel) throws IOException {
    try {
      return Optional.ofNullable(channel.tryLock());
    } catch (OverlappingFileLockException heldByThisProcess) {
      return Optional.empty();
    }
  }

  private static EmbeddedServer start(ServerFolder folder, Secrets secrets, FileChannel lock)
      throws IOException {
    try {
      Cluster cluster = new Cluster(folder, RunAs.here());
      Passwords passwords = cluster.prepare(secrets);
      ServerProcess process = ServerProcess.start(cluster, passwords);
      OwnerOnly.write(folder.port(), process.port() + "\n");
      return new EmbeddedServer(passwords, process.port(), Optional.of(new Running(process, lock)));
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private static EmbeddedServer join(ServerFolder folder, FileChannel channel) throws IOException {
    channel.close();
    if (!Files.exists(folder.port())) {
      throw new ServerTrouble(
          "Another Safecover is starting in " + folder.root() + ".", "Try again in a moment.");
    }
    int port = Integer.parseInt(Files.readString(folder.port()).strip());
    return new EmbeddedServer(Passwords.read(folder.passwords()), port, Optional.empty());
  }

  /// Where its database is.
  public DatabaseAddress address() {
    return address(DATABASE);
  }

  /// Where another database of the server is.
  public DatabaseAddress address(String database) {
    return new DatabaseAddress(
        "jdbc:postgresql://127.0.0.1:" + port + "/" + database,
        new Login(OWNER, passwords.owner()),
        new Login(APPLICATION, passwords.application()));
  }

  /// Makes an empty database beside the first.
  public void create(String database) {
    Cluster.createDatabase(port, passwords, database);
  }

  /// The process of the server, when this process started it.
  public Optional<ProcessHandle> findProcess() {
    return own.map(running -> running.process().handle());
  }

  @Override
  public void close() {
    own.ifPresent(running -> {
      running.process().close();
      try {
        running.lock().close();
      } catch (IOException e) {
        throw new ServerTrouble(
            "The folder's lock cannot be given back: " + e.getMessage() + ".", "Look at the disk.");
      }
    });
  }
}
