package org.safecover.app.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safecover.app.Staff.AMINA;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.safecover.app.Offers;
import org.safecover.app.Servers;
import org.safecover.app.Staff;
import org.safecover.app.access.ReadLog;
import org.safecover.app.access.StaffAct;
import org.safecover.app.backup.Backups;
import org.safecover.app.check.ExportCheck;
import org.safecover.app.check.ExportCheck.Result;
import org.safecover.app.check.Kinds;
import org.safecover.app.database.Database;
import org.safecover.app.database.DatabaseTrouble;
import org.safecover.app.database.Sql;
import org.safecover.app.extract.Extracts;
import org.safecover.app.extract.ForDoctors;
import org.safecover.app.hospital.Hospitals;
import org.safecover.app.ledger.ErasedLedger;
import org.safecover.app.ledger.Readings;
import org.safecover.app.ledger.Viewer;
import org.safecover.intake.Intake;
import org.safecover.protocol.offer.OfferCommand;

/// What is kept about doctors goes when its time is over, and what proves that it was stays.
class RetentionTest {

  private static final Kinds KINDS = Kinds.with(Offers.editions());
  private static final Viewer PATEL = Viewer.doctor(Offers.PATEL, Offers.TRUST);
  private static final Viewer OKORO = Viewer.doctor(Offers.OKORO, Offers.TRUST);

  private final Database database = Servers.open(Servers.emptyDatabase());
  private final RetentionJob job = new RetentionJob(database, Retention.usual());
  private final PersonDesk desk = new PersonDesk(database, Retention.usual());

  @AfterEach
  void close() {
    database.close();
  }

  private static Instant after(int days) {
    return Offers.MORNING.plus(Duration.ofDays(days));
  }

  private static StaffAct on(int day) {
    return new StaffAct(AMINA.trust(), AMINA.by(), after(day));
  }

  private Result.Whole backup(Database of) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    new Backups(of, KINDS).write(file, Offers.MORNING);
    assertThat(new String(file.toByteArray(), StandardCharsets.UTF_8)).startsWith("safecover");
    return (Result.Whole) ExportCheck.check(KINDS, new ByteArrayInputStream(file.toByteArray()));
  }

  @Tag("HAZARD-30")
  @Test
  void RETAIN_01_answers_to_offers_are_erased_after_the_pay_run_and_the_chain_still_holds()
      throws IOException {
    new Offers(database).twoDoctors();

    assertThat(job.run(after(91)).answers()).isZero();
    assertThat(job.run(after(92)).answers()).isEqualTo(8);
    assertThat(job.run(after(93)).answers()).isZero();

    assertThat(backup(database).tally().erased()).isEqualTo(8);
    assertThat(new Readings(database).ledgers(PATEL)).isEmpty();
    assertThat(
            Staff.shown(
                database,
                List.of("trust@RXK"),
                "SELECT coalesce(entry, '') || shown_to::text FROM event"))
        .noneMatch(row -> row.contains("patel"));
  }

  @Tag("HAZARD-30")
  @Test
  void RETAIN_02_an_offer_that_is_still_open_is_not_erased() {
    new Offers(database).open(Offers.NIGHT).ask(Offers.PATEL);

    assertThat(job.run(after(400)).answers()).isZero();
  }

  @Test
  void RETAIN_03_nothing_is_added_to_a_ledger_that_was_erased() {
    new Offers(database).twoDoctors();
    job.run(after(92));

    assertThatThrownBy(() ->
            new Offers(database).attempt(Offers.DR_PATEL, new OfferCommand.Decline(Offers.PATEL)))
        .isInstanceOf(ErasedLedger.class);
  }

  @Test
  void RETAIN_04_a_backup_with_erased_events_comes_back_as_it_was() throws IOException {
    new Offers(database).twoDoctors();
    job.run(after(92));
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    var hashes = new Backups(database, KINDS).write(file, Offers.MORNING);

    try (Database empty = Servers.open(Servers.emptyDatabase())) {
      Backups elsewhere = new Backups(empty, KINDS);
      elsewhere.restore(new ByteArrayInputStream(file.toByteArray()));
      ByteArrayOutputStream again = new ByteArrayOutputStream();

      assertThat(elsewhere.write(again, Offers.MORNING)).isEqualTo(hashes);
      assertThat(again.toByteArray()).isEqualTo(file.toByteArray());
    }
  }

  @Test
  void RETAIN_05_the_eraser_can_put_nothing_in_the_place_of_what_it_takes() {
    new Offers(database).twoDoctors();

    for (String attempt :
        List.of(
            "UPDATE event SET entry = 'x'",
            "UPDATE event SET shown_to = shown_to || '{union}'::text[], entry = NULL,"
                + " salt = NULL, erased = now()",
            "DELETE FROM event",
            "UPDATE link SET hash = before",
            "INSERT INTO document (trust, digest, content, at)"
                + " VALUES ('RXK', sha256('x'), 'x', now())")) {
      assertThatThrownBy(
              () -> database.asEraser(connection -> Sql.of(connection, attempt).change()))
          .as(attempt)
          .isInstanceOf(DatabaseTrouble.class);
    }
  }

  @Test
  void RETAIN_06_parts_and_replaced_files_go_and_what_is_in_use_stays() {
    Hospitals hospitals = new Hospitals(database);
    hospitals.upload(on(0), Staff.hospital("old"));
    hospitals.upload(on(1), Staff.hospital("new"));
    Extracts extracts = new Extracts(database);
    extracts.give(on(0), parts("rota", "rota of old"));
    extracts.give(on(1), parts("rota", "rota of new"));
    extracts.give(on(1), parts("plan x", "a night"));

    RetentionJob.Taken taken = job.run(after(93));

    assertThat(taken).isEqualTo(new RetentionJob.Taken(0, 2, 2, 0, 0));
    assertThat(hospitals.findFiles(on(93), 1)).isEmpty();
    assertThat(hospitals.versions(on(93))).hasSize(2);
    assertThat(hospitals.findFiles(on(93), 2)).isPresent();
    assertThat(extracts.all(PATEL))
        .extracting(part -> part.content().orElse(""))
        .containsExactly("rota of new");
  }

  private static ForDoctors parts(String matter, String text) {
    return new ForDoctors(matter, new TreeMap<>(Map.of(Offers.PATEL, text)));
  }

  @Test
  void PERSON_01_a_doctor_gets_everything_that_is_kept_about_them_and_nobody_elses() {
    new Offers(database).twoDoctors();
    new Hospitals(database).upload(on(0), Staff.hospital("x"));
    new Extracts(database).give(on(0), parts("rota", "duty one"));

    PersonData data = desk.export(on(1), Offers.PATEL);

    assertThat(data.text())
        .contains("c-patel", "offer-accepted", "duty one", "people.csv")
        .doesNotContain("okoro");
    assertThat(data.json()).contains("\"person\"", "offer-accepted").doesNotContain("okoro");
    assertThat(new ReadLog(database).last(Offers.TRUST, 1))
        .extracting(ReadLog.Line::what)
        .containsExactly("everything about c-patel");
  }

  @Test
  void PERSON_02_erasing_one_doctor_leaves_the_others_and_every_chain() throws IOException {
    new Offers(database).twoDoctors();
    new Hospitals(database).upload(on(0), Staff.hospital("x"));
    new Extracts(database).give(on(0), parts("rota", "duty one"));

    assertThat(desk.erase(on(27), Offers.PATEL).answers()).isZero();
    new Extracts(database).give(on(0), parts("rota", "duty two"));
    PersonDesk.Erased erased = desk.erase(on(28), Offers.PATEL);

    assertThat(erased.answers()).isEqualTo(4);
    assertThat(erased.parts()).isEqualTo(1);
    assertThat(erased.kept())
        .containsExactly(
            "Looked at: 2; who looked at what is kept about people is never taken away",
            "Hospital version 1, people.csv: 1; upload the hospital without this person; older"
                + " versions go when their time is over");
    assertThat(backup(database).tally().erased()).isEqualTo(4);
    assertThat(new Readings(database).ledgers(PATEL)).isEmpty();
    assertThat(new Readings(database).ledgers(OKORO)).hasSize(1);
  }

  @Test
  void RETAIN_07_every_period_has_a_reason_and_says_where_it_comes_from() {
    assertThat(Retention.usual().rules())
        .hasSize(6)
        .allMatch(rule -> !rule.reason().isBlank() && !rule.source().isBlank());
    assertThat(Retention.read("periods:\n  - id: x\n    days: 0\n"))
        .isInstanceOf(Intake.Unusable.class);
  }
}
