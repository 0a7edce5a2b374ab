package org.safecover.app.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

  private EmbeddedServer open() {
    return EmbeddedServer.open(Servers.folder(folder), new Secrets());
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(Path::getFileName).map(Path::toString).toList();
    }
  }
}
