package org.safecover.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.safecover.app.check.ChainCheck;
import org.safecover.app.check.ChainCheck.Extent;
import org.safecover.app.check.Kinds;
import org.safecover.app.database.Database;
import org.safecover.app.database.DatabaseAddress;
import org.safecover.app.database.Sql;
import org.safecover.app.ledger.Readings;
import org.safecover.app.load.Loading;
import org.safecover.app.server.EmbeddedServer;
import org.safecover.app.server.Secrets;
import org.safecover.app.server.ServerFolder;
import org.safecover.intake.editions.EditionFiles;
import org.safecover.protocol.recall.EditionTexts;

/// What a database holds after something went wrong with the servers on it.
final class Records {

  private static final Kinds KINDS =
      Kinds.with(Loading.facts(EditionFiles.read(EditionTexts.all())));
  private static final int MOST_LOOKS = 2_400;
  private static final long BETWEEN_MILLIS = 50;

  private Records() {}

  /// Where the database of a server with a data folder is; the server must be running.
  static DatabaseAddress joined(Path data) {
    try (EmbeddedServer running = EmbeddedServer.open(ServerFolder.of(data), new Secrets())) {
      assertThat(running.findProcess()).as("the server runs").isEmpty();
      return running.address();
    }
  }

  /// Every chain holds; of each ledger there is what was acknowledged, in that order, each once,
  /// and at most the one order that was on its way.
  static void check(Database database, Map<String, List<String>> acknowledged) {
    ChainCheck check = new ChainCheck(KINDS, Extent.EVERYTHING);
    new Readings(database).tellAll(check);
    assertThat(check.findBroken()).isEmpty();
    Map<String, List<String>> kept = orders(database);
    acknowledged.forEach((ledger, ids) -> {
      List<String> found = kept.getOrDefault(ledger, List.of());
      assertThat(found).as(ledger).doesNotHaveDuplicates().startsWith(ids.toArray(String[]::new));
    });
  }

  /// Every order that was sent was answered: there is nothing else.
  static void checkEnd(Database database, Map<String, List<String>> acknowledged) {
    check(database, acknowledged);
    assertThat(orders(database)).isEqualTo(acknowledged);
    checkHours(database);
    checkMessages(database);
  }

  /// Orders of people, by ledger.
  private static Map<String, List<String>> orders(Database database) {
    Map<String, List<String>> orders = new LinkedHashMap<>();
    database.asKeeper(connection ->
        Sql.of(
                connection,
                "SELECT l.key, e.order_id FROM event e JOIN ledger l ON l.id = e.ledger"
                    + " WHERE e.place = 1 AND e.order_id NOT LIKE 'due-%' ORDER BY l.id, e.number")
            .list(row ->
                orders
                    .computeIfAbsent(row.getString(1), _ -> new ArrayList<>())
                    .add(row.getString(2))));
    return orders;
  }

  /// Each hour that came was struck once, and none is forgotten.
  private static void checkHours(Database database) {
    until(() -> count(database, "due WHERE at < now() + interval '1 hour'") == 0);
    String sent = "(SELECT ledger FROM event WHERE entry LIKE '%offer-sent%2126-01-01%')";
    String asked = "event WHERE entry LIKE '%offer-sent%' AND ledger NOT IN " + sent;
    String lapsed = "event WHERE entry LIKE '%offer-lapsed%'";
    assertThat(count(database, lapsed)).isEqualTo(count(database, asked)).isPositive();
    assertThat(count(database, "(SELECT DISTINCT ledger FROM " + lapsed + ") AS l"))
        .isEqualTo(count(database, asked));
  }

  /// Each message is there once, and all are gone.
  private static void checkMessages(Database database) {
    until(() -> count(database, "message WHERE sent IS NULL") == 0);
    assertThat(count(database, "(SELECT DISTINCT ledger, number, viewer FROM message) AS m"))
        .isEqualTo(count(database, "message"))
        .isPositive();
  }

  static long count(Database database, String from) {
    return database.asKeeper(connection ->
        Sql.of(connection, "SELECT count(*) FROM " + from)
            .find(row -> row.getLong(1))
            .orElseThrow());
  }

  /// Looks again and again until something is so.
  static void until(BooleanSupplier isSo) {
    CountDownLatch never = new CountDownLatch(1);
    for (int i = 0; i < MOST_LOOKS; i++) {
      if (isSo.getAsBoolean()) {
        return;
      }
      try {
        var _ = never.await(BETWEEN_MILLIS, TimeUnit.MILLISECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    throw new AssertionError("It did not come to be so.");
  }
}
