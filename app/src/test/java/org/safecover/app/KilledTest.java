package org.safecover.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safecover.app.check.ChainCheck;
import org.safecover.app.check.ChainCheck.Extent;
import org.safecover.app.check.Kinds;
import org.safecover.app.database.Database;
import org.safecover.app.ledger.LedgerId;
import org.safecover.app.ledger.Readings;
import org.safecover.app.server.EmbeddedServer;
import org.safecover.app.server.Secrets;
import org.safecover.protocol.Entry;

/// Servers killed in the middle of work: what was acknowledged is there afterwards, and once.
class KilledTest {

  private static final int SOME = 3;
  private static final int MANY = 200;
  private static final int MOST_ORDERS = 400;

  @TempDir Path folder;

  @Tag("HAZARD-14")
  @Test
  void KILLED_01_every_acknowledged_order_is_there_after_a_kill_and_once() throws Exception {
    killed(SOME, 1);
  }

  @Test
  @Tag("campaign")
  void KILLED_02_at_200_seeded_moments() throws Exception {
    killed(MANY, 2016);
  }

  private void killed(int rounds, long seed) throws Exception {
    RandomGenerator chance = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    List<String> acknowledged = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      int orders = 1 + chance.nextInt(MOST_ORDERS);
      acknowledged.addAll(work("r" + round + "c", orders, Victim.of(chance.nextInt(3))));
    }
    checkAll(acknowledged);
  }

  /// Who is killed.
  private enum Victim {
    SAFECOVER,
    POSTGRESQL,
    EVERYBODY;

    static Victim of(int number) {
      return values()[number];
    }
  }

  private List<String> work(String word, int orders, Victim victim) throws Exception {
    Process server = start(word);
    List<String> acknowledged = new ArrayList<>();
    try (BufferedReader lines = server.inputReader()) {
      ProcessHandle postgres = postgres(lines);
      List<ProcessHandle> children = postgres.children().toList();
      while (acknowledged.size() < orders) {
        findAcknowledged(lines.readLine()).ifPresent(acknowledged::add);
      }
      kill(victim, server, Stream.concat(Stream.of(postgres), children.stream()).toList());
      lines
          .lines()
          .map(KilledTest::findAcknowledged)
          .flatMap(Optional::stream)
          .forEach(acknowledged::add);
    }
    assertThat(server.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return acknowledged;
  }

  private Process start(String word) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            KilledServer.class.getName(),
            folder.toString(),
            word)
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static ProcessHandle postgres(BufferedReader lines) throws IOException {
    String line = Optional.ofNullable(lines.readLine()).orElse("");
    assertThat(line).startsWith("postgres ");
    return ProcessHandle.of(Long.parseLong(line.substring("postgres ".length()))).orElseThrow();
  }

  private static void kill(Victim victim, Process server, List<ProcessHandle> postgres) {
    if (victim != Victim.SAFECOVER) {
      postgres.forEach(ProcessHandle::destroyForcibly);
    }
    if (victim != Victim.POSTGRESQL) {
      server.toHandle().destroyForcibly();
    }
  }

  private static Optional<String> findAcknowledged(@Nullable String line) {
    return Optional.ofNullable(line)
        .filter(text -> text.startsWith("acknowledged "))
        .map(text -> text.substring("acknowledged ".length()));
  }

  private void checkAll(List<String> acknowledged) {
    try (EmbeddedServer server = EmbeddedServer.open(Servers.folder(folder), new Secrets());
        Database database = Database.open(server.address())) {
      ChainCheck check = new ChainCheck(Kinds.with(Offers.editions()), Extent.EVERYTHING);
      new Readings(database).tellAll(check);
      assertThat(check.findBroken()).isEmpty();

      Offers offers = new Offers(database);
      Map<String, List<String>> byPost =
          acknowledged.stream().collect(Collectors.groupingBy(line -> line.split(" ", 2)[0]));
      byPost.forEach((post, lines) -> {
        List<String> recorded =
            offers.ledgers().ledger(new LedgerId("offers", Offers.TRUST, post)).entries().stream()
                .map(Entry::order)
                .map(order -> post + " " + order)
                .toList();
        assertThat(recorded).doesNotHaveDuplicates().containsAll(lines);
      });
    }
  }
}
