package org.safecover.app.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Connections to one database. Every transaction takes a role for its own length: the keeper, who
/// reads and appends everything, or a party, who reads what its viewers are shown. Without a role
/// nothing can be read or written.
public final class Database implements AutoCloseable {

  /// Before and after the one statement of a transaction that needs no other: all go to the
  /// database at once. When the statement fails, what follows it is not carried out.
  public static final String AS_KEEPER = "SET LOCAL ROLE safecover_keeper; ";

  public static final String AND_NO_MORE = "; COMMIT";

  /// How many connections there are at most, and how long somebody waits for one.
  public record Bounds(int connections, Duration patience) {

    static final Bounds USUAL = new Bounds(16, Duration.ofSeconds(10));
  }

  private final DatabaseAddress address;
  private final HikariDataSource pool;
  private final Bounds bounds;

  /// Who waits for a connection is served in turn, which the pool does not do by itself.
  private final Semaphore turns;

  private Database(DatabaseAddress address, HikariDataSource pool, Bounds bounds) {
    this.address = address;
    this.pool = pool;
    this.bounds = bounds;
    this.turns = new Semaphore(bounds.connections(), true);
  }

  /// Where it is.
  public DatabaseAddress address() {
    return address;
  }

  /// What is done in one transaction.
  ///
  /// @param <T> what it gives
  @FunctionalInterface
  public interface Work<T> {
    T in(Connection connection) throws SQLException;
  }

  /// A database with its tables as this version needs them.
  ///
  /// @throws DatabaseTrouble when it cannot be reached or brought there
  public static Database open(DatabaseAddress address) {
    Migrations.apply(address);
    return join(address);
  }

  /// A database as it is found, for who only reads it.
  ///
  /// @throws DatabaseTrouble when it cannot be reached
  public static Database join(DatabaseAddress address) {
    return join(address, Bounds.USUAL);
  }

  /// The same, within bounds of one's own.
  ///
  /// @throws DatabaseTrouble when it cannot be reached
  public static Database join(DatabaseAddress address, Bounds bounds) {
    Duration patience = bounds.patience();
    HikariConfig config = new HikariConfig();
    config.setPoolName("safecover");
    config.setJdbcUrl(address.url());
    config.setUsername(address.application().name());
    config.setPassword(address.application().password().text());
    config.setSchema(Migrations.SCHEMA);
    config.setAutoCommit(false);
    config.setMaximumPoolSize(bounds.connections());
    config.setMinimumIdle(1);
    config.setConnectionTimeout(patience.toMillis());
    config.addDataSourceProperty("ApplicationName", "safecover");
    config.addDataSourceProperty("connectTimeout", Math.max(1, patience.toSeconds()));
    config.addDataSourceProperty("tcpKeepAlive", "true");
    try {
      return new Database(address, new HikariDataSource(config), bounds);
    } catch (HikariPool.PoolInitializationException e) {
      throw e.getCause() instanceof SQLException sql ? DatabaseTrouble.of(sql) : e;
    }
  }

  /// Work as who decides and appends.
  public <T> T asKeeper(Work<T> work) {
    return transaction(connection -> {
      takeRole(connection, "safecover_keeper");
      return work.in(connection);
    });
  }

  /// Work as who takes away contents whose time is over.
  public <T> T asEraser(Work<T> work) {
    return transaction(connection -> {
      takeRole(connection, "safecover_eraser");
      return work.in(connection);
    });
  }

  /// Work as somebody who reads what is shown to viewers.
  ///
  /// @param viewers as they are written in events
  public <T> T asParty(Collection<String> viewers, Work<T> work) {
    return transaction(connection -> {
      takeRole(connection, "safecover_party");
      try (PreparedStatement set =
          connection.prepareStatement("SELECT set_config('safecover.viewers', ?, true)")) {
        set.setString(1, String.join(",", viewers));
        set.execute();
      }
      return work.in(connection);
    });
  }

  /// Work without any role, which can do nothing that needs one, unless its first statement begins
  /// with `AS_KEEPER`.
  public <T> T transaction(Work<T> work) {
    takeTurn();
    try (Connection connection = pool.getConnection()) {
      try {
        T result = work.in(connection);
        connection.commit();
        return result;
      } catch (SQLException | RuntimeException e) {
        rollBack(connection, e);
        throw e;
      }
    } catch (SQLException e) {
      throw DatabaseTrouble.of(e);
    } finally {
      turns.release();
    }
  }

  private void takeTurn() {
    try {
      if (turns.tryAcquire(bounds.patience().toMillis(), TimeUnit.MILLISECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw DatabaseTrouble.of(
        new SQLTransientConnectionException("Every connection was in use for too long."));
  }

  private static void rollBack(Connection connection, Exception reason) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      reason.addSuppressed(e);
    }
  }

  private static void takeRole(Connection connection, String role) throws SQLException {
    try (PreparedStatement set = connection.prepareStatement("SET LOCAL ROLE " + role)) {
      set.execute();
    }
  }

  @Override
  public void close() {
    pool.close();
  }
}
