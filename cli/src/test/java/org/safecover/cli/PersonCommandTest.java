package org.safecover.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safecover.app.access.StaffAct;
import org.safecover.app.database.Database;
import org.safecover.app.extract.Extracts;
import org.safecover.app.extract.ForDoctors;
import org.safecover.app.ledger.TrustCode;
import org.safecover.app.server.EmbeddedServer;
import org.safecover.app.server.Secrets;
import org.safecover.app.server.ServerFolder;
import org.safecover.domain.staff.PersonId;

/// One person's data on the command line.
class PersonCommandTest {

  @TempDir private Path desk;

  private String data() {
    return desk.resolve("data").toString();
  }

  @Test
  void PERSON_06_whoever_runs_the_server_copies_and_erases_what_is_kept_about_a_person() {
    try (EmbeddedServer server =
            EmbeddedServer.open(ServerFolder.of(desk.resolve("data")), new Secrets());
        Database database = Database.open(server.address())) {
      new Extracts(database)
          .give(
              new StaffAct(new TrustCode("RXK"), "rota", Instant.parse("2016-01-08T09:00:00Z")),
              new ForDoctors(
                  "rota", new TreeMap<>(Map.of(new PersonId("c-patel"), "a night on the wards"))));
    }

    Run copy = Run.of("person", "export", "c-patel", "--trust", "rxk", "--data", data());
    assertThat(copy.code()).isZero();
    assertThat(copy.out()).contains("What is kept about c-patel at RXK", "a night on the wards");

    Run erased = Run.of("person", "erase", "c-patel", "--trust", "RXK", "--data", data());
    assertThat(erased.code()).isEqualTo(1);
    assertThat(erased.out())
        .startsWith("Erased: 0 entries of offers, 1 own parts, 0 accounts.\nKept: Looked at: 2;");
    assertThat(Run.of("person", "export", "c-patel", "--trust", "RXK", "--data", data()).out())
        .doesNotContain("a night");
  }

  @Test
  void PERSON_07_what_cannot_be_understood_is_refused_before_anything_is_read() {
    Run code = Run.of("person", "export", "c-patel", "--trust", "two words", "--data", data());

    assertThat(code.code()).isEqualTo(2);
    assertThat(code.err()).contains("--trust: found 'two words'");
    assertThat(Run.of("person", "export", "c-patel", "--trust", "RXK", "--data", data()).err())
        .contains("found no data of Safecover there");
  }
}
