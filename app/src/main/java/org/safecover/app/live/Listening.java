package org.safecover.app.live;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.safecover.app.database.DatabaseAddress;
import org.safecover.app.database.DatabaseTrouble;

/// A server that listens to its database, on a connection and a thread of its own. When the
/// connection breaks it is made again, and who listens is told of both.
public final class Listening implements AutoCloseable {

  /// The channel of PostgreSQL on which changes are told.
  static final String CHANNEL = "safecover_changes";

  private static final Duration WAIT = Duration.ofMillis(250);
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Duration BEFORE_ANOTHER_TRY = Duration.ofSeconds(1);
  private static final int QUIET_ROUNDS = 20;

  private final DatabaseAddress address;
  private final List<Consumer<News>> listeners = new CopyOnWriteArrayList<>();
  private final CountDownLatch closed = new CountDownLatch(1);

  private Listening(DatabaseAddress address) {
    this.address = address;
  }

  /// Listens from now on.
  ///
  /// @throws DatabaseTrouble when the database cannot be reached
  public static Listening open(DatabaseAddress address) {
    try {
      Connection first = connect(address);
      Listening listening = new Listening(address);
      Thread.ofPlatform().daemon().name("safecover-listening").start(() -> listening.listen(first));
      return listening;
    } catch (SQLException e) {
      throw DatabaseTrouble.of(e);
    }
  }

  /// Tells somebody all that is new from now on, until the subscription is closed. It must be
  /// quick: others wait for it.
  public Subscription subscribe(Consumer<News> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /// Ends when it is closed.
  @FunctionalInterface
  public interface Subscription extends AutoCloseable {
    @Override
    void close();
  }

  private static Connection connect(DatabaseAddress address) throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("user", address.application().name());
    properties.setProperty("password", address.application().password().text());
    properties.setProperty("ApplicationName", "safecover listening");
    properties.setProperty("connectTimeout", "" + PATIENCE.toSeconds());
    properties.setProperty("tcpKeepAlive", "true");
    Connection connection = DriverManager.getConnection(address.url(), properties);
    try (Statement listen = connection.createStatement()) {
      listen.execute("LISTEN " + CHANNEL);
    }
    return connection;
  }

  private void listen(Connection first) {
    Optional<Connection> connection = Optional.of(first);
    while (connection.isPresent()) {
      hear(connection.get());
      if (isClosed()) {
        return;
      }
      tell(new News.Lost());
      connection = findAnother();
      tell(new News.Back());
    }
  }

  /// Hears what is told, until the connection breaks or nobody listens any more.
  private void hear(Connection connection) {
    try (Connection open = connection) {
      PGConnection told = open.unwrap(PGConnection.class);
      int quiet = 0;
      while (!isClosed() && (quiet < QUIET_ROUNDS || open.isValid((int) PATIENCE.toSeconds()))) {
        PGNotification[] all = told.getNotifications((int) WAIT.toMillis());
        quiet = quiet >= QUIET_ROUNDS || (all != null && all.length > 0) ? 0 : quiet + 1;
        tellAll(all == null ? new PGNotification[0] : all);
      }
    } catch (SQLException broken) {
      // Who called sees that it is over.
    }
  }

  /// A new connection; none when this was closed before there was one.
  private Optional<Connection> findAnother() {
    while (!isClosed()) {
      try {
        return Optional.of(connect(address));
      } catch (SQLException away) {
        await(BEFORE_ANOTHER_TRY);
      }
    }
    return Optional.empty();
  }

  private void tellAll(PGNotification[] notifications) {
    for (PGNotification notification : notifications) {
      Topic.find(notification.getParameter()).map(News.Changed::new).ifPresent(this::tell);
    }
  }

  private void tell(News news) {
    listeners.forEach(listener -> listener.accept(news));
  }

  private boolean isClosed() {
    return closed.getCount() == 0;
  }

  private void await(Duration wait) {
    try {
      if (closed.await(wait.toMillis(), TimeUnit.MILLISECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      closed.countDown();
    }
  }

  @Override
  public void close() {
    closed.countDown();
  }
}
