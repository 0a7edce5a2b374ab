package org.safecover.app.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// The process of an embedded server. It answers on this machine only, and to its passwords only.
final class ServerProcess implements AutoCloseable {

  private static final Duration READY_WITHIN = Duration.ofSeconds(90);
  private static final int STARTS = 40;
  private static final long BETWEEN_MILLIS = 50;
  private static final long STOPPED_WITHIN_SECONDS = 60;

  private final Cluster cluster;
  private final Process process;
  private final int port;
  private final Thread atExit;

  private ServerProcess(Cluster cluster, Process process, int port) {
    this.cluster = cluster;
    this.process = process;
    this.port = port;
    this.atExit = new Thread(this::stop, "stop-postgresql");
  }

  /// Starts until it answers. After a kill the parts of the old server take a moment to be gone.
  static ServerProcess start(Cluster cluster, Passwords passwords) throws IOException {
    for (int i = 0; i < STARTS; i++) {
      ServerProcess started = launch(cluster);
      if (started.isReady(passwords)) {
        Cluster.populate(started.port, passwords);
        Runtime.getRuntime().addShutdownHook(started.atExit);
        return started;
      }
      pause(BETWEEN_MILLIS * (i + 1));
    }
    throw new ServerTrouble(
        "The embedded PostgreSQL does not start.",
        "Its own words are in " + cluster.folder().log() + ".");
  }

  private static ServerProcess launch(Cluster cluster) throws IOException {
    int port = freePort();
    Process process =
        cluster
            .builder(
                "postgres",
                "-D",
                cluster.folder().data().toString(),
                "--port=" + port,
                "--listen_addresses=127.0.0.1",
                "--unix_socket_directories=",
                "--max_connections=120",
                "--shared_buffers=128MB",
                // Entries are other people's words: none of them in the log.
                "--log_min_error_statement=panic",
                "--log_error_verbosity=terse",
                "--log_checkpoints=off",
                "--timezone=UTC")
            .start();
    return new ServerProcess(cluster, process, port);
  }

  private boolean isReady(Passwords passwords) throws IOException {
    long until = System.nanoTime() + READY_WITHIN.toNanos();
    while (process.isAlive() && System.nanoTime() < until) {
      try (Connection connection = Cluster.connect(port, passwords)) {
        return connection.isValid(1);
      } catch (SQLException notYet) {
        pause(BETWEEN_MILLIS);
      }
    }
    process.destroy();
    return false;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static void pause(long millis) throws IOException {
    try {
      TimeUnit.MILLISECONDS.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while PostgreSQL was starting.");
    }
  }

  int port() {
    return port;
  }

  ProcessHandle handle() {
    return process.toHandle();
  }

  /// Stops the server in order and waits for it.
  @Override
  public void close() {
    stop();
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException goingDown) {
      // The machine is stopping it already.
    }
  }

  private void stop() {
    try {
      if (process.isAlive()) {
        Process stopping =
            cluster
                .builder("pg_ctl", "stop", "--pgdata=" + cluster.folder().data(), "--mode=fast")
                .start();
        stopping.waitFor(STOPPED_WITHIN_SECONDS, TimeUnit.SECONDS);
        process.waitFor(STOPPED_WITHIN_SECONDS, TimeUnit.SECONDS);
      }
    } catch (IOException e) {
      process.destroy();
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
    }
  }
}
