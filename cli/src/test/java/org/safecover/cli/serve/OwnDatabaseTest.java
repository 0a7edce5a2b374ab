package org.safecover.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safecover.app.database.Database;
import org.safecover.cli.serve.Asking.Sent;

/// Servers on a hospital's own PostgreSQL, with the roles that its administrator gives: one that
/// loses it for a while, and two at the same time.
class OwnDatabaseTest {

  private static final Duration SHORT = Duration.ofSeconds(2);
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final int ORDERS = 40;
  private static final int SOON_SECONDS = 4;

  @TempDir private static Path folder;
  private static final AtomicReference<TheirPostgres> THEIRS = new AtomicReference<>();
  private static final AtomicReference<Serving> FIRST = new AtomicReference<>();
  private static final AtomicReference<Serving> SECOND = new AtomicReference<>();
  private static final AtomicReference<Asking> MACHINE = new AtomicReference<>();

  @BeforeAll
  static void two_servers() throws Exception {
    THEIRS.set(TheirPostgres.start(folder.resolve("theirs")));
    FIRST.set(Serving.start(theirs().serve()));
    SECOND.set(Serving.start(theirs().serve()));
    try (Database database = Database.join(theirs().address())) {
      MACHINE.set(new Asking(Machines.token(database, "machine")));
    }
  }

  @AfterAll
  static void end() throws Exception {
    FIRST.get().close();
    SECOND.get().close();
    theirs().end();
  }

  private static TheirPostgres theirs() {
    return THEIRS.get();
  }

  private static HttpResponse<String> send(Serving server, Sent sent) throws IOException {
    return MACHINE.get().send(server.port(), sent);
  }

  private static void must(Serving server, Sent sent) throws IOException {
    assertThat(send(server, sent).body()).as(sent.toString()).contains("\"entries\"");
  }

  @Test
  void OWN_01_at_run_time_nobody_signs_in_who_is_above_the_rules() throws Exception {
    must(FIRST.get(), Sent.open("offers/RXK/roles", "roles-0"));

    assertThat(
            theirs()
                .read(
                    "SELECT DISTINCT usename FROM pg_stat_activity"
                        + " WHERE application_name LIKE 'safecover%'"))
        .containsExactly("safecover_application");
    assertThat(
            theirs()
                .read(
                    "SELECT rolname FROM pg_roles WHERE rolname LIKE 'safecover%'"
                        + " AND (rolsuper OR rolbypassrls OR rolcreatedb OR rolreplication)"))
        .isEmpty();
  }

  @Test
  void OWN_02_a_wrong_password_is_said_in_words_with_where_to_put_the_right_one() throws Exception {
    String said = theirs().refused("a-wrong-one");

    assertThat(said)
        .contains("The database does not let this role in", "SAFECOVER_OWNER_PASSWORD")
        .doesNotContain("Exception", "a-wrong-one", "\tat ");
  }

  @Tag("HAZARD-31")
  @Test
  void AWAY_01_while_the_database_is_away_that_is_said_and_then_it_goes_on_by_itself()
      throws Exception {
    away(SHORT);
  }

  @Tag("campaign")
  @Test
  void AWAY_02_a_whole_minute() throws Exception {
    away(MINUTE);
  }

  private void away(Duration howLong) throws Exception {
    String ledger = "offers/RXK/away-" + howLong.toSeconds();
    String id = "away-" + howLong.toSeconds() + "-";
    must(FIRST.get(), Sent.open(ledger, id + 0));
    Sent draft = Sent.draft(ledger, id + 1, 1, "c-patel");

    theirs().end();
    assertThat(new CountDownLatch(1).await(howLong.toMillis(), TimeUnit.MILLISECONDS)).isFalse();
    HttpResponse<String> answer = send(FIRST.get(), draft);
    theirs().begin();

    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Retry-After")).contains("5");
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(answer.body())
        .contains("The database cannot be reached. Send the same again, with the same id")
        .doesNotContain("Exception", "jdbc", "127.0.0.1");
    Records.until(() -> isRecorded(draft));
    assertThat(FIRST.get().isAlive()).isTrue();
    try (Database database = Database.join(theirs().address())) {
      Records.check(database, Map.of(ledger, List.of(id + 0, id + 1)));
    }
  }

  private static boolean isRecorded(Sent sent) {
    try {
      return send(FIRST.get(), sent).body().contains("\"entries\"");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Tag("HAZARD-15")
  @Test
  void TWO_01_two_servers_keep_one_chain_strike_each_hour_once_and_send_each_message_once()
      throws Exception {
    String shared = "offers/RXK/shared";
    List<String> ids = new ArrayList<>();
    must(FIRST.get(), Sent.open(shared, "s-0"));
    ids.add("s-0");
    for (int i = 1; i <= ORDERS; i++) {
      must(i % 2 == 0 ? FIRST.get() : SECOND.get(), Sent.draft(shared, "s-" + i, i, "c-" + i));
      ids.add("s-" + i);
    }
    List<String> ledgers = IntStream.range(0, 6).mapToObj(i -> "offers/RXK/hour-" + i).toList();
    for (String ledger : ledgers) {
      must(SECOND.get(), Sent.open(ledger, "h-0"));
      must(FIRST.get(), Sent.draft(ledger, "h-1", 1, "c-patel"));
      Instant soon = Instant.now().plusSeconds(SOON_SECONDS);
      must(SECOND.get(), Sent.send(ledger, "h-2", 2, new Sent.Question("c-patel", soon)));
    }

    try (Database database = Database.join(theirs().address())) {
      Records.until(() ->
          Records.count(database, "event WHERE entry LIKE '%offer-lapsed%'") >= ledgers.size());
      Records.until(() -> Records.count(database, "message WHERE sent IS NULL") == 0);
      Records.check(database, Map.of(shared, ids));
      assertThat(Records.count(database, "event WHERE entry LIKE '%offer-lapsed%'"))
          .isEqualTo(ledgers.size());
      assertThat(Records.count(database, "message WHERE viewer = 'doctor:c-patel@RXK'"))
          .isEqualTo(2L * ledgers.size());
      Records.until(() -> said().size() >= Records.count(database, "message"));
      assertThat(said()).doesNotHaveDuplicates();
    }
  }

  private static List<String> said() {
    return Stream.of(FIRST.get(), SECOND.get()).flatMap(each -> each.messages().stream()).toList();
  }
}
