package org.safecover.app;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.safecover.app.backup.Backups;
import org.safecover.app.check.ChainCheck;
import org.safecover.app.check.ChainCheck.Extent;
import org.safecover.app.check.ExportWriter;
import org.safecover.app.check.Kinds;
import org.safecover.app.database.Database;
import org.safecover.app.database.DatabaseAddress;
import org.safecover.app.ledger.Chain;
import org.safecover.app.ledger.LedgerId;
import org.safecover.app.ledger.Link;
import org.safecover.app.ledger.Readings;
import org.safecover.app.server.EmbeddedServer;
import org.safecover.app.server.Secrets;
import org.safecover.domain.action.ActionId;
import org.safecover.domain.cover.PostId;
import org.safecover.domain.staff.PersonId;
import org.safecover.protocol.CommandId;
import org.safecover.protocol.Entry;
import org.safecover.protocol.Happened;
import org.safecover.protocol.Order;
import org.safecover.protocol.Outcome;
import org.safecover.protocol.Party.Organisation;
import org.safecover.protocol.offer.OfferCommand;
import org.safecover.protocol.offer.OfferEvent;
import org.safecover.protocol.offer.OfferForm;
import org.safecover.protocol.text.EntryText;

/// Measures orders against bare inserts into the same PostgreSQL, and the check of long ledgers.
/// Runs when it is asked for; docs/measurements/ledger.md says how and what came of it.
@EnabledIfSystemProperty(named = "measure", matches = "ledger")
class LedgerMeasurement {

  private static final long SECOND = 1_000_000_000L;
  private static final int WARM = 3;
  private static final int MEASURED = 8;
  private static final int PER_POST = 10;
  private static final String FILLER = "x".repeat(300);

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  @TempDir Path folder;

  /// One thing that a client does again and again.
  private interface Work {
    void once(String client, int number);
  }

  @Test
  void orders_a_second_against_bare_inserts() {
    try (EmbeddedServer server = EmbeddedServer.open(Servers.folder(folder), new Secrets());
        Database database = Database.open(server.address());
        HikariDataSource bare = barePool(server.address())) {
      Offers offers = new Offers(database);
      for (int clients : List.of(1, 20, 200)) {
        run("bare insert", clients, (_, i) -> insert(bare, i));
        run("order", clients, (client, i) -> order(offers, clients + "-" + client, i));
      }
    }
  }

  /// A row of an entry's size, alone in its transaction, through a pool as large.
  private static void insert(HikariDataSource pool, int i) {
    try (Connection connection = pool.getConnection();
        PreparedStatement insert =
            connection.prepareStatement("INSERT INTO bare (number, entry) VALUES (?, ?)")) {
      insert.setLong(1, i);
      insert.setString(2, FILLER);
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private static HikariDataSource barePool(DatabaseAddress address) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(address.url());
    config.setUsername(address.owner().name());
    config.setPassword(address.owner().password().text());
    config.setMaximumPoolSize(16);
    config.setConnectionTimeout(60_000);
    HikariDataSource pool = new HikariDataSource(config);
    try (Connection connection = pool.getConnection();
        Statement create = connection.createStatement()) {
      create.execute(
          "CREATE TABLE bare (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,"
              + " number bigint NOT NULL, entry text NOT NULL)");
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
    return pool;
  }

  private static void order(Offers offers, String client, int i) {
    LedgerId post = new LedgerId("offers", Offers.TRUST, client + "/" + i / PER_POST);
    OfferCommand command =
        i % PER_POST == 0
            ? new OfferCommand.OpenPost(new ActionId("2016-01-12"), new PostId(post.matter()))
            : new OfferCommand.Draft(new PersonId("c-" + i), Offers.TERMS);
    Order<OfferCommand> order =
        new Order<>(
            new CommandId("order-" + i), i % PER_POST, Organisation.TRUST, Offers.MORNING, command);
    if (!(offers.ledgers().handle(post, order) instanceof Outcome.Recorded)) {
      throw new AssertionError(order);
    }
  }

  private void run(String what, int clients, Work work) {
    var latencies = new ConcurrentLinkedQueue<Long>();
    long from = System.nanoTime() + WARM * SECOND;
    long until = from + MEASURED * SECOND;
    List<Thread> threads =
        IntStream.range(0, clients)
            .mapToObj(c ->
                Thread.ofVirtual()
                    .start(() -> {
                      for (int i = 0; System.nanoTime() < until; i++) {
                        long begun = System.nanoTime();
                        work.once("c" + c, i);
                        if (begun >= from) {
                          latencies.add(System.nanoTime() - begun);
                        }
                      }
                    }))
            .toList();
    threads.forEach(LedgerMeasurement::join);
    long[] sorted = latencies.stream().mapToLong(Long::longValue).sorted().toArray();
    out.printf(
        Locale.ROOT,
        "| %s | %d | %d | %.1f ms | %.1f ms |%n",
        what,
        clients,
        sorted.length / MEASURED,
        sorted[sorted.length / 2] / 1e6,
        sorted[sorted.length * 99 / 100] / 1e6);
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void one_long_ledger() {
    for (int events : List.of(10_000, 100_000, 1_000_000)) {
      try (EmbeddedServer server =
              EmbeddedServer.open(Servers.folder(folder.resolve("" + events)), new Secrets());
          Database database = Database.open(server.address())) {
        Kinds kinds = Kinds.with(Offers.editions());
        byte[] file = longLedger(events);
        long begun = System.nanoTime();
        new Backups(database, kinds).restore(new ByteArrayInputStream(file));
        long restored = System.nanoTime();
        ChainCheck check = new ChainCheck(kinds, Extent.EVERYTHING);
        new Readings(database).tellAll(check);
        long checked = System.nanoTime();
        long size =
            database.asKeeper(connection -> {
              try (Statement statement = connection.createStatement();
                  var rows =
                      statement.executeQuery("SELECT pg_database_size(current_database())")) {
                rows.next();
                return rows.getLong(1);
              }
            });
        out.printf(
            Locale.ROOT,
            "| %d | %s | %.1f MB | %.1f s | %.2f s | %d MB |%n",
            events,
            check.findBroken().isEmpty(),
            file.length / 1e6,
            (restored - begun) / 1e9,
            (checked - restored) / 1e9,
            size / 1_000_000);
      }
    }
  }

  private static byte[] longLedger(int events) {
    LedgerId id = new LedgerId("offers", Offers.TRUST, "long");
    EntryText<OfferEvent> text = new EntryText<>(new OfferForm());
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    ExportWriter writer = ExportWriter.beginWhole(file, Offers.MORNING);
    writer.ledger(id);
    var last = Chain.start(id);
    byte[] salt = new byte[16];
    for (int i = 1; i <= events; i++) {
      Arrays.fill(salt, (byte) i);
      OfferEvent event =
          i == 1
              ? new OfferEvent.PostOpened(1, new ActionId("2016-01-12"), new PostId("long"))
              : new OfferEvent.OfferDrafted(Offers.PATEL, Offers.TERMS);
      Entry<OfferEvent> entry =
          new Entry<>(
              i,
              new CommandId("order-" + i),
              new Happened<>(Offers.MORNING, Organisation.TRUST, event));
      Link.Shown link =
          Link.after(
              last,
              i,
              new Link.Content(HexFormat.of().formatHex(salt), "trust@RXK", text.line(entry)));
      writer.link(link);
      last = link.hash();
    }
    writer.end();
    return file.toByteArray();
  }
}
