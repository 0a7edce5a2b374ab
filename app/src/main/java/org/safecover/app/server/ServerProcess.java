package org.safecover.app.server;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// The process of an embedded server. It answers on this machine only, and to its passwords only.
/// One that ends without being told to is started again, at the same port.
final class ServerProcess implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger("safecover.postgresql");

  private static final Duration READY_WITHIN = Duration.ofSeconds(90);
  private static final int STARTS = 40;
  private static final long BETWEEN_MILLIS = 50;
  private static final long LONGEST_BETWEEN_MILLIS = 5_000;
  private static final long STOPPED_WITHIN_SECONDS = 60;

  private final Cluster cluster;
  private final Passwords passwords;
  private final int port;
  private final Thread atExit = new Thread(this::stop, "stop-postgresql");
  private final CountDownLatch stopping = new CountDownLatch(1);
  private Process process;

  private ServerProcess(Cluster cluster, Passwords passwords, int port) throws IOException {
    this.cluster = cluster;
    this.passwords = passwords;
    this.port = port;
    this.process = launch(cluster, port);
  }

  /// Starts until it answers. After a kill the parts of the old server take a moment to be gone.
  static ServerProcess start(Cluster cluster, Passwords passwords) throws IOException {
    for (int i = 0; i < STARTS; i++) {
      ServerProcess started = new ServerProcess(cluster, passwords, freePort());
      if (started.isReady(started.process)) {
        Cluster.populate(started.port, passwords);
        Runtime.getRuntime().addShutdownHook(started.atExit);
        Thread.ofPlatform().daemon().name("watch-postgresql").start(started::watch);
        return started;
      }
      started.pause(BETWEEN_MILLIS * (i + 1));
    }
    throw new ServerTrouble(
        "The embedded PostgreSQL does not start.",
        "Its own words are in " + cluster.folder().log() + ".");
  }

  /// Waits for the process to end, and starts another unless it was to end.
  private void watch() {
    try {
      while (!isStopping()) {
        int code = running().waitFor();
        if (!isStopping()) {
          LOG.log(Level.WARNING, "PostgreSQL ended with " + code + " and is started again.");
          startAgain();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void startAgain() {
    boolean answers = false;
    for (int i = 0; !answers && !isStopping(); i++) {
      try {
        pause(Math.min(BETWEEN_MILLIS * i, LONGEST_BETWEEN_MILLIS));
        answers = isReady(another());
      } catch (IOException e) {
        LOG.log(Level.WARNING, "PostgreSQL cannot be started: " + e.getMessage());
      }
    }
    LOG.log(Level.INFO, answers ? "PostgreSQL answers again." : "PostgreSQL is to stop.");
  }

  private synchronized Process another() throws IOException {
    if (!isStopping()) {
      cluster.endLeftOver();
      process = launch(cluster, port);
    }
    return process;
  }

  private synchronized Process running() {
    return process;
  }

  private boolean isStopping() {
    return stopping.getCount() == 0;
  }

  private static Process launch(Cluster cluster, int port) throws IOException {
    return cluster
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
  }

  private boolean isReady(Process started) throws IOException {
    long until = System.nanoTime() + READY_WITHIN.toNanos();
    while (started.isAlive() && System.nanoTime() < until && !isStopping()) {
      try (Connection connection = Cluster.connect(port, passwords)) {
        return connection.isValid(1);
      } catch (SQLException notYet) {
        pause(BETWEEN_MILLIS);
      }
    }
    started.destroy();
    return false;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /// Waits a while, or until the server is to stop.
  private void pause(long millis) throws IOException {
    try {
      var _ = stopping.await(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while PostgreSQL was starting.");
    }
  }

  int port() {
    return port;
  }

  ProcessHandle handle() {
    return running().toHandle();
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
    stopping.countDown();
    Process last = running();
    try {
      if (last.isAlive()) {
        Process asked =
            cluster
                .builder("pg_ctl", "stop", "--pgdata=" + cluster.folder().data(), "--mode=fast")
                .start();
        asked.waitFor(STOPPED_WITHIN_SECONDS, TimeUnit.SECONDS);
        last.waitFor(STOPPED_WITHIN_SECONDS, TimeUnit.SECONDS);
      }
    } catch (IOException e) {
      last.destroy();
    } catch (InterruptedException e) {
      last.destroy();
      Thread.currentThread().interrupt();
    }
  }
}
