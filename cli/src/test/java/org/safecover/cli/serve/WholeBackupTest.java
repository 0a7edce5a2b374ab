package org.safecover.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safecover.app.access.StaffAct;
import org.safecover.app.account.Role;
import org.safecover.app.database.Database;
import org.safecover.app.hospital.HospitalFile;
import org.safecover.app.hospital.HospitalFiles;
import org.safecover.app.hospital.Hospitals;
import org.safecover.app.ledger.TrustCode;
import org.safecover.cli.Console;
import org.safecover.cli.Safecover;
import org.safecover.cli.serve.Asking.Sent;
import org.safecover.cli.serve.Serving.Begun;

/// Everything that a server keeps, put away while it runs and brought back into an empty one.
class WholeBackupTest {

  private static final Path HOME = Path.of(System.getProperty("project.root", ".."));
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-12T09:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;

  private int run(String... args) {
    PrintWriter nowhere = new PrintWriter(new StringWriter());
    return Safecover.run(new Console(nowhere, nowhere, CLOCK, HOME), args);
  }

  private String at(String name) {
    return folder.resolve(name).toString();
  }

  private static HospitalFiles files() {
    byte[] content = "name: A trust\n".getBytes(StandardCharsets.UTF_8);
    return ((HospitalFiles.Offered.Good)
            HospitalFiles.of(List.of(new HospitalFile("hospital.yaml", content))))
        .files();
  }

  private String fill(Serving serving) throws IOException {
    try (Database database = Database.join(Records.joined(folder.resolve("old")))) {
      StaffAct act = new StaffAct(new TrustCode("RXK"), "coordinator", CLOCK.instant());
      new Hospitals(database).upload(act, files());
      Machines.account(database, "director", Role.MEDICAL_DIRECTOR);
      String token = Machines.token(database, "machine");
      Asking machine = new Asking(token);
      for (Sent sent :
          List.of(
              Sent.open("offers/RXK/night", "o-0"),
              Sent.draft("offers/RXK/night", "o-1", 1, "c-patel"))) {
        assertThat(machine.send(serving.port(), sent).statusCode()).isEqualTo(200);
      }
      return token;
    }
  }

  /// The rows, without the line that names the file of the ledgers and without the sum.
  private List<String> rows(String backup) throws IOException {
    List<String> lines = Files.readAllLines(folder.resolve(backup).resolve("everything.tables"));
    return lines.subList(2, lines.size() - 1);
  }

  @Tag("HAZARD-24")
  @Test
  void WHOLE_01_an_empty_server_gets_every_row_and_lets_in_whom_the_old_one_let_in()
      throws Exception {
    String token;
    try (Serving old = Serving.start(Begun.with("--data", at("old"), "--port", "0"))) {
      token = fill(old);
      assertThat(run("backup", at("backup"), "--data", at("old"))).isZero();
    }
    assertThat(run("restore", at("backup"), "--data", at("new"))).isZero();

    try (Serving restored = Serving.start(Begun.with("--data", at("new"), "--port", "0"))) {
      Asking machine = new Asking(token);
      assertThat(machine.get(restored.port(), "/api/me").statusCode()).isEqualTo(200);
      Sent next = Sent.draft("offers/RXK/night", "o-2", 2, "c-okoro");
      assertThat(machine.send(restored.port(), next).body()).contains("recorded");
      try (Database database = Database.join(Records.joined(folder.resolve("new")))) {
        Machines.account(database, "another", Role.AUDITOR);
      }
      assertThat(run("backup", at("again"), "--data", at("new"))).isZero();
    }
    assertThat(rows("again")).containsAll(rows("backup"));
    assertThat(rows("backup"))
        .anyMatch(row -> row.startsWith("row hospital_file "))
        .anyMatch(row -> row.startsWith("row token "))
        .filteredOn(row -> row.startsWith("row account "))
        .hasSize(2);
    damaged();
  }

  /// Of a backup that was changed or cut short, in any of its files, nothing is brought back.
  private void damaged() throws IOException {
    Path file = folder.resolve("backup").resolve("everything.tables");
    byte[] whole = Files.readAllBytes(file);
    for (int place = 0; place < whole.length; place += whole.length / 5) {
      byte[] changed = whole.clone();
      changed[place] ^= 1;
      Files.write(file, changed);
      assertThat(run("restore", at("backup"), "--data", at("never"))).isEqualTo(2);
      Files.write(file, Arrays.copyOf(whole, place));
      assertThat(run("restore", at("backup"), "--data", at("never"))).isEqualTo(2);
    }
    assertThat(folder.resolve("never")).doesNotExist();
  }
}
