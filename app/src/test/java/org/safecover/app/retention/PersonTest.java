package org.safecover.app.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safecover.app.Staff.AMINA;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safecover.app.Offers;
import org.safecover.app.Servers;
import org.safecover.app.access.StaffAct;
import org.safecover.app.account.Account;
import org.safecover.app.account.Account.Profile;
import org.safecover.app.account.Accounts;
import org.safecover.app.account.Role;
import org.safecover.app.account.Scope;
import org.safecover.app.account.SetUpLinks;
import org.safecover.app.account.Side;
import org.safecover.app.account.SignInName;
import org.safecover.app.account.SignIns;
import org.safecover.app.account.Token;
import org.safecover.app.account.Tokens;
import org.safecover.app.backup.Backups;
import org.safecover.app.check.ExportCheck;
import org.safecover.app.check.Kinds;
import org.safecover.app.database.Database;
import org.safecover.app.database.Sql;
import org.safecover.app.extract.Extracts;
import org.safecover.app.extract.ForDoctors;
import org.safecover.app.feed.CalendarFeeds;
import org.safecover.app.message.AccountAddresses;
import org.safecover.app.server.Secret;
import org.safecover.app.server.Secrets;
import org.safecover.domain.staff.PersonId;
import org.safecover.protocol.Party;

/// What one doctor can ask for, who has everything here that a doctor can have.
class PersonTest {

  private static final Kinds KINDS = Kinds.with(Offers.editions());
  private static final List<String> TABLES =
      List.of(
          "account",
          "audience",
          "calendar_feed",
          "document",
          "document_reference",
          "event",
          "extract",
          "hospital",
          "hospital_file",
          "ledger",
          "link",
          "message",
          "plan_lock",
          "plan_version",
          "set_up_link",
          "sign_in",
          "token",
          "wrong_try");

  private final Database database = Servers.open(Servers.emptyDatabase());
  private final PersonDesk desk = new PersonDesk(database, Retention.usual());
  private final List<Secret> secrets = new ArrayList<>();

  @AfterEach
  void close() {
    database.close();
  }

  private static StaffAct on(int day) {
    return new StaffAct(AMINA.trust(), AMINA.by(), at(day));
  }

  private static Instant at(int day) {
    return Offers.MORNING.plus(Duration.ofDays(day));
  }

  @BeforeEach
  void two_doctors_with_everything_that_a_doctor_can_have() {
    new Offers(database).twoDoctors();
    for (PersonId doctor : List.of(Offers.PATEL, Offers.OKORO)) {
      furnish(doctor);
    }
    new Extracts(database)
        .give(
            on(0),
            new ForDoctors(
                "rota",
                new TreeMap<>(
                    Map.of(Offers.PATEL, "duty of patel", Offers.OKORO, "duty of okoro"))));
  }

  private static String name(PersonId doctor) {
    return doctor.equals(Offers.PATEL) ? "dr.c-patel" : "dr.okoro";
  }

  private void furnish(PersonId doctor) {
    Account account =
        new Accounts(database)
            .findMade(
                new Profile(
                    new SignInName(name(doctor)),
                    "Dr " + doctor.text(),
                    new Side.Trust(Offers.TRUST),
                    new TreeSet<>(List.of(Role.DOCTOR)),
                    Optional.of(new Party.Doctor(doctor))))
            .orElseThrow();
    new AccountAddresses(database).set(name(doctor), Optional.of(name(doctor) + "@trust.example"));
    new Accounts(database)
        .setIdentity(account.id(), new Accounts.Identity("https://id", doctor.text()));
    secrets.add(new SetUpLinks(database, new Secrets()).invite(account.id(), at(0)));
    secrets.add(new SignIns(database, new Secrets()).begin(account.id(), at(0)));
    secrets.add(
        new CalendarFeeds(database, new Secrets())
            .make(new CalendarFeeds.Owner(Offers.TRUST, doctor), at(0)));
    secrets.add(
        new Tokens(database, new Secrets())
            .draw(
                new Token(
                    0,
                    account.id(),
                    "phone of " + doctor.text(),
                    new TreeSet<>(List.of(Scope.READ)),
                    at(90),
                    Optional.empty()),
                at(0))
            .secret());
  }

  @Test
  void PERSON_03_a_copy_has_every_way_in_without_its_secret_and_nobody_elses_data() {
    String text = desk.export(on(1), Offers.PATEL).text();

    assertThat(text)
        .contains("dr.c-patel (Dr c-patel), doctor, dr.c-patel@trust.example")
        .contains("signs in at https://id as c-patel")
        .contains("a token, phone of c-patel, for read", "signed in, last seen")
        .contains("a link to choose a password with", "a secret address for a calendar, made")
        .contains("offer-accepted", "duty of patel", "told of offers/RXK/")
        .contains("Looked at", AMINA.by() + " at ")
        .doesNotContain("okoro");
    assertThat(secrets).allSatisfy(secret -> assertThat(text).doesNotContain(secret.text()));
  }

  @Test
  void PERSON_04_after_erasure_no_table_holds_the_doctor_and_every_chain_holds()
      throws IOException {
    assertThat(naming("patel")).isNotEmpty();

    PersonDesk.Erased erased = desk.erase(on(28), Offers.PATEL);

    assertThat(erased.accounts()).isEqualTo(1);
    assertThat(erased.kept())
        .containsExactly(
            "Looked at: 1; who looked at what is kept about people is never taken away");
    assertThat(naming("patel")).isEmpty();
    assertThat(naming("okoro")).contains("account", "event", "extract", "calendar_feed", "token");
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    new Backups(database, KINDS).write(file, at(28));
    assertThat(ExportCheck.check(KINDS, new ByteArrayInputStream(file.toByteArray())))
        .isInstanceOf(ExportCheck.Result.Whole.class);
  }

  @Test
  void PERSON_05_who_was_erased_is_let_in_by_nothing_and_the_name_is_free_again() {
    desk.erase(on(28), Offers.PATEL);

    assertThat(new Accounts(database).find(new SignInName("dr.c-patel"))).isEmpty();
    assertThat(new SignIns(database, new Secrets()).find(secrets.get(1), at(0))).isEmpty();
    assertThat(new SetUpLinks(database, new Secrets()).find(secrets.get(0), at(0))).isEmpty();
    assertThat(new Tokens(database, new Secrets()).find(secrets.get(3), at(1))).isEmpty();
    assertThat(new Accounts(database).of(new Side.Trust(Offers.TRUST))).hasSize(1);
    furnish(Offers.PATEL);
  }

  /// The tables that hold a word.
  private List<String> naming(String word) {
    return TABLES.stream()
        .filter(table ->
            database.asKeeper(connection ->
                Sql.of(connection, "SELECT 1 FROM " + table + " t WHERE t::text ILIKE ? LIMIT 1")
                    .text("%" + word + "%")
                    .find(_ -> true)
                    .isPresent()))
        .toList();
  }
}
