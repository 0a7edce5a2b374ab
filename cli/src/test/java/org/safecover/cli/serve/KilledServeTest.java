package org.safecover.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safecover.app.database.Database;
import org.safecover.app.database.DatabaseTrouble;
import org.safecover.cli.serve.Serving.Begun;

/// The server, its PostgreSQL or both are killed while machines send orders: what was acknowledged
/// is there afterwards, once, and the same order sent again is not recorded again.
class KilledServeTest {

  private static final int CLIENTS = 4;
  private static final int SOME = 2;
  private static final int MANY = 200;
  private static final int TELL_EVERY = 20;
  private static final int MOST_ORDERS = 60;

  @TempDir private Path data;

  /// Who is killed.
  private enum Victim {
    SERVER,
    POSTGRESQL,
    POSTMASTER,
    EVERYBODY
  }

  @Tag("HAZARD-14")
  @Tag("HAZARD-31")
  @Test
  void KILLED_03_whoever_is_killed_every_acknowledged_order_is_there_and_once() throws Exception {
    killed(SOME, 3);
  }

  @Tag("campaign")
  @Test
  void KILLED_04_at_200_seeded_moments() throws Exception {
    killed(MANY, 2016);
  }

  private void killed(int rounds, long seed) throws Exception {
    RandomGenerator chance = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    Begun begun =
        Begun.with("--data", data.toString(), "--port", Integer.toString(Serving.freePort()));
    Serving serving = Serving.start(begun);
    List<String> messages = new ArrayList<>();
    long begunAt = System.nanoTime();
    try (Load load = new Load(serving.port(), "k", tokens())) {
      for (int round = 0; round < rounds; round++) {
        load.forgetAnswers();
        load.await(1 + chance.nextInt(MOST_ORDERS));
        Victim victim = Victim.values()[(round + chance.nextInt(2)) % Victim.values().length];
        kill(victim, serving);
        if (!serving.isAlive()) {
          messages.addAll(serving.messages());
          serving = Serving.start(begun);
        }
        checkNow(load);
        if (round % TELL_EVERY == TELL_EVERY - 1) {
          say(round + 1, load, System.nanoTime() - begunAt);
        }
      }
      load.end();
      checkEnd(load, messages, serving);
      say(rounds, load, System.nanoTime() - begunAt);
    } finally {
      serving.close();
    }
  }

  private List<String> tokens() {
    try (Database database = Database.join(Records.joined(data))) {
      return IntStream.range(0, CLIENTS)
          .mapToObj(i -> Machines.token(database, "machine." + i))
          .toList();
    }
  }

  private void kill(Victim victim, Serving serving) throws IOException {
    ProcessHandle postmaster = postmaster();
    List<ProcessHandle> children = postmaster.children().toList();
    switch (victim) {
      case SERVER -> serving.kill();
      case POSTMASTER -> postmaster.destroyForcibly();
      case POSTGRESQL ->
          Stream.concat(Stream.of(postmaster), children.stream())
              .forEach(ProcessHandle::destroyForcibly);
      case EVERYBODY -> {
        Stream.concat(Stream.of(postmaster), children.stream())
            .forEach(ProcessHandle::destroyForcibly);
        serving.kill();
      }
    }
  }

  private ProcessHandle postmaster() throws IOException {
    List<String> lines = Files.readAllLines(data.resolve("data").resolve("postmaster.pid"));
    return ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).orElseThrow();
  }

  /// As soon as something was acknowledged that was sent after the kill.
  private void checkNow(Load load) throws InterruptedException {
    load.forgetAnswers();
    load.await(CLIENTS + 1);
    var acknowledged = load.acknowledged();
    Records.until(() -> isChecked(acknowledged));
    assertThat(load.wrong()).isEmpty();
  }

  /// Not while PostgreSQL is still being started again.
  private boolean isChecked(Map<String, List<String>> acknowledged) {
    try (Database database = Database.join(Records.joined(data))) {
      Records.check(database, acknowledged);
      return true;
    } catch (DatabaseTrouble trouble) {
      assertThat(trouble.kind()).isEqualTo(DatabaseTrouble.Kind.AWAY);
      return false;
    }
  }

  private void checkEnd(Load load, List<String> before, Serving serving) {
    assertThat(load.wrong()).isEmpty();
    try (Database database = Database.join(Records.joined(data))) {
      Records.checkEnd(database, load.acknowledged());
      List<String> said = Stream.concat(before.stream(), serving.messages().stream()).toList();
      assertThat(said.stream().distinct().count()).isEqualTo(Records.count(database, "message"));
    }
  }

  private static void say(int rounds, Load load, long nanos) {
    new PrintStream(System.out, true, StandardCharsets.UTF_8)
        .printf(
            "%d kills in %d s: %s. Not answered: %s%n",
            rounds, nanos / 1_000_000_000, load.summary(), load.unavailable());
  }
}
