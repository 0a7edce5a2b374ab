package org.safecover.app.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safecover.app.Offers;
import org.safecover.app.Servers;
import org.safecover.app.database.Database;

/// The server that comes with Safecover, in a folder of its own.
class EmbeddedServerTest {

  @TempDir Path folder;

  @Test
  void SERVER_01_what_was_recorded_is_there_when_the_server_starts_again() {
    try (EmbeddedServer server = open();
        Database database = Database.open(server.address())) {
      new Offers(database).open(Offers.NIGHT);
    }
    try (EmbeddedServer server = open();
        Database database = Database.open(server.address())) {
      assertThat(new Offers(database).ledgers().ledger(Offers.NIGHT).entries()).hasSize(1);
    }
  }

  @Test
  void SERVER_02_a_server_whose_safecover_was_killed_is_found_and_taken_over() throws Exception {
    EmbeddedServer killed = open();
    ProcessHandle process = killed.findProcess().orElseThrow();
    try (Database database = Database.open(killed.address())) {
      new Offers(database).open(Offers.NIGHT);
    }
    process.destroyForcibly();
    process.onExit().get(30, TimeUnit.SECONDS);
    killed.close();

    try (EmbeddedServer server = open();
        Database database = Database.open(server.address())) {
      assertThat(new Offers(database).ledgers().ledger(Offers.NIGHT).entries()).hasSize(1);
    }
  }

  @Test
  void SERVER_03_who_comes_second_uses_the_server_that_runs() {
    try (EmbeddedServer first = open();
        EmbeddedServer second = open()) {
      assertThat(second.address().url()).isEqualTo(first.address().url());
      assertThat(second.findProcess()).isEmpty();
    }
  }

  @Test
  void SERVER_04_passwords_are_drawn_for_each_folder_and_nobody_else_can_read_them()
      throws IOException {
    try (EmbeddedServer server = open()) {
      Path file = folder.resolve("passwords");
      List<String> drawn = Files.readAllLines(file);

      assertThat(drawn).hasSize(3).doesNotHaveDuplicates().allMatch(line -> line.length() == 48);
      for (String name : List.of("passwords", "port", "server.log")) {
        assertThat(
                PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name))))
            .isEqualTo("rw-------");
      }
      assertThat(server.address().toString()).doesNotContain(drawn);
      for (String secret : drawn) {
        assertThat(Files.readString(folder.resolve("server.log"))).doesNotContain(secret);
      }
      assertThat(names()).doesNotContain("password.new");
    }
  }

  @Test
  void SERVER_05_a_folder_whose_making_was_cut_off_is_made_again() throws IOException {
    Files.createDirectories(folder.resolve("data.new/base"));
    Files.writeString(folder.resolve("data.new/PG_VERSION"), "18");

    try (EmbeddedServer server = open();
        Database database = Database.open(server.address())) {
      new Offers(database).open(Offers.NIGHT);
    }
    assertThat(names()).contains("data").doesNotContain("data.new");
  }

  @ParameterizedTest
  @EnumSource(names = {"NAME_SPACE", "NOBODY"})
  void SERVER_06_the_superuser_of_a_machine_has_two_ways_to_run_it(RunAs way) throws IOException {
    assumeTrue(RunAs.here() == RunAs.NAME_SPACE && way.works(), "not the superuser here");
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
    ServerFolder place = ServerFolder.of(Files.createDirectory(folder.resolve("data of it")));
    Cluster cluster = new Cluster(place, way);

    Passwords passwords = cluster.prepare(new Secrets());
    try (ServerProcess process = ServerProcess.start(cluster, passwords)) {
      assertThat(process.handle().isAlive()).isTrue();
    }
    assertThat(cluster.prepare(new Secrets())).isEqualTo(passwords);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place.passwords())))
        .isEqualTo("rw-------");
  }

  private EmbeddedServer open() {
    return EmbeddedServer.open(Servers.folder(folder), new Secrets());
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(Path::getFileName).map(Path::toString).toList();
    }
  }
}
