package org.safecover.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safecover.app.database.Database;
import org.safecover.app.ledger.Kind;
import org.safecover.app.ledger.LedgerId;
import org.safecover.app.ledger.Ledgers;
import org.safecover.app.ledger.TrustCode;
import org.safecover.app.server.EmbeddedServer;
import org.safecover.app.server.Secrets;
import org.safecover.app.server.ServerFolder;
import org.safecover.domain.action.ActionId;
import org.safecover.domain.cover.PostId;
import org.safecover.protocol.CommandId;
import org.safecover.protocol.Order;
import org.safecover.protocol.Party.Organisation;
import org.safecover.protocol.offer.OfferCommand;

/// Ledgers on the command line: checked, exported, put away, brought back.
class LedgerCommandTest {

  @TempDir private static Path desk;

  @BeforeAll
  static void one_post_is_open() {
    try (EmbeddedServer server =
            EmbeddedServer.open(ServerFolder.of(desk.resolve("data")), new Secrets());
        Database database = Database.open(server.address())) {
      OfferCommand open =
          new OfferCommand.OpenPost(new ActionId("2016-01-12"), new PostId("night"));
      new Ledgers<>(Kind.offers(), database, new Secrets())
          .handle(
              new LedgerId("offers", new TrustCode("RXK"), "night"),
              new Order<>(
                  new CommandId("one"),
                  0,
                  Organisation.TRUST,
                  Instant.parse("2016-01-08T09:00:00Z"),
                  open));
    }
  }

  private static String at(String name) {
    return desk.resolve(name).toString();
  }

  @Test
  void LEDGER_10_the_ledgers_of_a_folder_are_checked_exported_and_checked_elsewhere()
      throws IOException {
    assertThat(Run.of("ledger", "verify", "--data", at("data")))
        .isEqualTo(
            new Run(0, "Every chain holds: 1 ledgers, 1 events, 0 more as hashes only.\n", ""));
    assertThat(Run.of("ledger", "export", "--data", at("data"), "--out", at("all")).code())
        .isZero();
    assertThat(Run.of("ledger", "verify", at("all")).out())
        .startsWith("Shown to everything, written 2026-01-12T09:00:00Z.\nEvery chain holds");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(desk.resolve("all"))))
        .isEqualTo("rw-------");

    Path changed = desk.resolve("changed");
    Files.writeString(changed, Files.readString(desk.resolve("all")).replace("post-o", "post-0"));
    Run broken = Run.of("ledger", "verify", changed.toString());
    assertThat(broken.code()).isEqualTo(1);
    assertThat(broken.out())
        .startsWith("The first broken link: line 5: offers/RXK/night entry 1: the hash,");
  }

  @Test
  void LEDGER_11_a_party_is_given_what_it_is_shown() {
    Run union =
        Run.of("ledger", "export", "--data", at("data"), "--for", "union", "--out", at("union"));

    assertThat(union.code()).isZero();
    assertThat(Run.of("ledger", "verify", at("union")).out())
        .contains("Shown to union", "0 ledgers");
  }

  @Test
  void LEDGER_12_a_backup_comes_back_into_an_empty_folder_and_nowhere_else() {
    assertThat(Run.of("backup", at("backup"), "--data", at("data")).code()).isZero();
    assertThat(Run.of("restore", at("backup"), "--data", at("data")).code()).isEqualTo(2);
    assertThat(Run.of("restore", at("backup"), "--data", at("new")))
        .isEqualTo(new Run(0, "Brought back: 1 ledgers, each with the last hash it had.\n", ""));
    assertThat(Run.of("ledger", "verify", "--data", at("new")).code()).isZero();
  }

  @Test
  void LEDGER_13_what_is_not_there_is_said_and_nothing_is_made() {
    Run none = Run.of("ledger", "verify", "--data", at("nowhere"));

    assertThat(none.code()).isEqualTo(2);
    assertThat(none.err()).contains("found no data of Safecover there");
    assertThat(desk.resolve("nowhere")).doesNotExist();
    assertThat(Run.of("ledger", "verify", at("no-file")).code()).isEqualTo(2);
    assertThat(Run.of("ledger").code()).isEqualTo(2);
    assertThat(Run.of("ledger", "verify", "--database-url", "mysql://x").code()).isEqualTo(2);
    assertThat(
            Run.of("ledger", "verify", "--database-url", "jdbc:postgresql://127.0.0.1:1/none")
                .err())
        .contains("The database cannot be reached.");
  }
}
