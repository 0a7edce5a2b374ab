package org.safecover.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.safecover.app.backup.Backups;
import org.safecover.app.backup.Backups.Restored;
import org.safecover.app.check.Kinds;
import org.safecover.app.database.Database;
import org.safecover.app.ledger.DueHours;
import org.safecover.app.ledger.LedgerId;
import org.safecover.app.message.Outbox;
import org.safecover.protocol.offer.OfferCommand;

/// Ledgers put away and brought back.
class BackupTest {

  private static final Kinds KINDS = Kinds.with(Offers.editions());

  private final Database database = Servers.open(Servers.emptyDatabase());
  private final Database empty = Servers.open(Servers.emptyDatabase());
  private final Backups backups = new Backups(database, KINDS);
  private final Backups elsewhere = new Backups(empty, KINDS);

  private byte[] backup() {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    backups.write(file, Offers.MORNING);
    return file.toByteArray();
  }

  @Tag("HAZARD-24")
  @Test
  void BACKUP_01_an_empty_server_gets_every_ledger_with_the_last_hash_it_had() {
    new Offers(database)
        .twoDoctors()
        .open(new LedgerId("offers", Offers.TRUST, "ward post/2016-01-12"));
    ByteArrayOutputStream again = new ByteArrayOutputStream();
    byte[] file = backup();

    var restored = (Restored.Done) elsewhere.restore(new ByteArrayInputStream(file));

    assertThat(elsewhere.write(again, Offers.MORNING))
        .hasSize(2)
        .isEqualTo(restored.lastHashes())
        .isEqualTo(backups.write(new ByteArrayOutputStream(), Offers.MORNING));
    assertThat(again.toByteArray()).isEqualTo(file);
  }

  @Test
  void BACKUP_02_work_goes_on_where_it_was_and_hours_still_come() {
    new Offers(database).open(Offers.NIGHT).ask(Offers.PATEL).ask(Offers.OKORO);
    elsewhere.restore(new ByteArrayInputStream(backup()));

    Offers restored = new Offers(empty);
    restored.must(Offers.DR_PATEL, new OfferCommand.Accept(Offers.PATEL));

    assertThat(new DueHours(empty, List.of(restored.ledgers())).strike(Offers.REPLY_BY))
        .isEqualTo(1);
  }

  @Tag("HAZARD-24")
  @Test
  void BACKUP_03_of_a_file_that_was_changed_nothing_is_brought_back() {
    new Offers(database).twoDoctors();
    byte[] file = backup();
    file[file.length / 2] ^= 1;

    assertThat(elsewhere.restore(new ByteArrayInputStream(file)))
        .isInstanceOf(Restored.Unusable.class);
    assertThat(elsewhere.write(new ByteArrayOutputStream(), Offers.MORNING)).isEmpty();
  }

  @Test
  void BACKUP_05_who_was_still_to_hear_of_something_hears_of_it_after_a_restore() {
    new Offers(database).open(Offers.NIGHT).ask(Offers.PATEL);
    List<String> told = new ArrayList<>();
    elsewhere.restore(new ByteArrayInputStream(backup()));

    new Outbox(empty, message -> told.add(message.viewer() + " " + message.entry()))
        .send(Offers.MORNING);
    new Outbox(database, _ -> {}).send(Offers.MORNING);

    assertThat(told).containsExactly("doctor:c-patel@RXK 3");
    assertThat(new String(backup(), StandardCharsets.UTF_8)).doesNotContain("waiting ");
  }

  @Test
  void BACKUP_04_a_server_that_holds_ledgers_is_left_as_it_is() {
    new Offers(database).open(Offers.NIGHT);

    assertThat(backups.restore(new ByteArrayInputStream(backup())))
        .isEqualTo(new Restored.NotEmpty());
  }
}
