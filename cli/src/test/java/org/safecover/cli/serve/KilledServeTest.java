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
  private static final int FIRST = Integer.getInteger("kills.from", 0);
  private static final int END = Integer.getInteger("kills.to", 200);
  private static final int PER_SERVER = 50;
  private static final int TELL_EVERY = 10;
  private static final int MOST_ORDERS = 60;

  @TempDir private Path folder;

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
    killed(new Moments(0, SOME), 3);
  }

  /// Moments from one on, up to another and without it.
  private record Moments(int from, int to) {

    /// What chance does at one of them, whichever went before.
    static RandomGenerator chance(long seed, int moment) {
      return RandomGeneratorFactory.of("L64X128MixRandom").create(seed * 1_000 + moment);
    }
  }

  /// All of them, or those that `kills.from` and `kills.to` name; each fifty on a fresh server, as
  /// all that was acknowledged is checked after every kill.
  @Tag("campaign")
  @Test
  void KILLED_04_at_200_seeded_moments() throws Exception {
    for (int from = FIRST; from < END; from += PER_SERVER) {
      killed(new Moments(from, Math.min(from + PER_SERVER, END)), 2016);
    }
  }

  private void killed(Moments moments, long seed) throws Exception {
    Path data = Files.createDirectory(folder.resolve("from-" + moments.from()));
    Begun begun =
        Begun.with("--data", data.toString(), "--port", Integer.toString(Serving.freePort()));
    Serving serving = Serving.start(begun);
    List<String> messages = new ArrayList<>();
    long begunAt = System.nanoTime();
    try (Load load = new Load(serving.port(), "k", tokens(data))) {
      for (int round = moments.from(); round < moments.to(); round++) {
        RandomGenerator chance = Moments.chance(seed, round);
        load.forgetAnswers();
        load.await(1 + chance.nextInt(MOST_ORDERS));
        Victim victim = Victim.values()[(round + chance.nextInt(2)) % Victim.values().length];
        kill(victim, serving, postmaster(data));
        if (!serving.isAlive()) {
          messages.addAll(serving.messages());
          serving = Serving.start(begun);
        }
        checkNow(load, data);
        if (round % TELL_EVERY == TELL_EVERY - 1) {
          say(round + 1, load, System.nanoTime() - begunAt);
        }
      }
      load.end();
      assertThat(load.wrong()).isEmpty();
      try (Database database = Database.join(Records.joined(data))) {
        Records.checkEnd(database, load.acknowledged());
        messages.addAll(serving.messages());
        assertThat(messages.stream().distinct().count())
            .isEqualTo(Records.count(database, "message"));
      }
      say(moments.to(), load, System.nanoTime() - begunAt);
    } finally {
      serving.close();
    }
  }

  private static List<String> tokens(Path data) {
    try (Database database = Database.join(Records.joined(data))) {
      return IntStream.range(0, CLIENTS)
          .mapToObj(i -> Machines.token(database, "machine." + i))
          .toList();
    }
  }

  private static void kill(Victim victim, Serving serving, ProcessHandle postmaster) {
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

  private static ProcessHandle postmaster(Path data) throws IOException {
    List<String> lines = Files.readAllLines(data.resolve("data").resolve("postmaster.pid"));
    return ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).orElseThrow();
  }

  /// As soon as something was acknowledged that was sent after the kill.
  private static void checkNow(Load load, Path data) throws InterruptedException {
    load.forgetAnswers();
    load.await(CLIENTS + 1);
    var acknowledged = load.acknowledged();
    Records.until(() -> isChecked(acknowledged, data));
    assertThat(load.wrong()).isEmpty();
  }

  /// Not while PostgreSQL is still being started again.
  private static boolean isChecked(Map<String, List<String>> acknowledged, Path data) {
    try (Database database = Database.join(Records.joined(data))) {
      Records.check(database, acknowledged);
      return true;
    } catch (DatabaseTrouble trouble) {
      assertThat(trouble.kind()).isEqualTo(DatabaseTrouble.Kind.AWAY);
      return false;
    }
  }

  private static void say(int moment, Load load, long nanos) {
    new PrintStream(System.out, true, StandardCharsets.UTF_8)
        .printf(
            "Up to moment %d in %d s: %s. Not answered: %s%n",
            moment, nanos / 1_000_000_000, load.summary(), load.unavailable());
  }
}
