package org.safecover.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safecover.app.Offers.DR_OKORO;
import static org.safecover.app.Offers.DR_PATEL;
import static org.safecover.app.Offers.NIGHT;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safecover.app.Offers;
import org.safecover.app.Servers;
import org.safecover.app.ledger.Kind;
import org.safecover.app.ledger.Readings;
import org.safecover.app.ledger.TrustCode;
import org.safecover.app.ledger.Viewer;
import org.safecover.domain.staff.PersonId;
import org.safecover.protocol.Entry;
import org.safecover.protocol.Party;
import org.safecover.protocol.Party.Organisation;
import org.safecover.protocol.offer.OfferEvent;

/// What the database itself refuses, whatever the program asks of it.
class RolesTest {

  private static final DatabaseAddress ADDRESS = Servers.emptyDatabase();
  private static final Database DATABASE = Servers.open(ADDRESS);
  private static final List<String> TABLES = List.of("ledger", "link", "event", "audience");
  private static final TrustCode OTHER_TRUST = new TrustCode("RJ1");

  @BeforeAll
  static void a_post_with_two_offers() {
    new Offers(DATABASE).twoDoctors();
  }

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  private static List<String> rows(Connection connection, String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      while (found.next()) {
        rows.add(found.getString(1));
      }
    }
    return rows;
  }

  private static List<String> shown(Set<String> viewers, String sql) {
    return DATABASE.asParty(viewers, connection -> rows(connection, sql));
  }

  private static int change(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      return statement.executeUpdate(sql);
    }
  }

  private static void assertDenied(ThrowingCallable attempt) {
    assertThatThrownBy(attempt)
        .isInstanceOfSatisfying(
            DatabaseTrouble.class,
            trouble -> assertThat(trouble.kind()).isEqualTo(DatabaseTrouble.Kind.DENIED))
        .cause()
        .hasMessageContaining("permission denied");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE event SET entry = 'x'",
        "UPDATE event SET shown_to = '{union}'",
        "UPDATE link SET hash = before",
        "UPDATE ledger SET key = 'x'",
        "DELETE FROM event",
        "DELETE FROM link",
        "DELETE FROM ledger",
        "DELETE FROM audience",
        "DELETE FROM message",
        "TRUNCATE event, link, ledger CASCADE",
        "ALTER TABLE event DISABLE TRIGGER appended_only",
        "DROP TABLE event CASCADE"
      })
  void ROLE_01_the_keeper_cannot_change_or_remove_what_was_appended(String attempt) {
    assertThatThrownBy(() -> DATABASE.asKeeper(connection -> change(connection, attempt)))
        .isInstanceOfSatisfying(
            DatabaseTrouble.class,
            trouble -> assertThat(trouble.kind()).isEqualTo(DatabaseTrouble.Kind.DENIED));
  }

  @Test
  void ROLE_02_without_a_role_nothing_can_be_read_or_written() {
    for (String table : TABLES) {
      assertDenied(
          () -> DATABASE.transaction(connection -> rows(connection, "SELECT 1 FROM " + table)));
    }
    assertDenied(() ->
        DATABASE.transaction(
            connection -> change(connection, "INSERT INTO ledger (key) VALUES ('x')")));
  }

  @Test
  void ROLE_03_a_party_cannot_write_nor_read_messages_and_hours() {
    Set<String> trust = Offers.viewer(Organisation.TRUST).addresses();
    for (String attempt :
        List.of(
            "INSERT INTO ledger (key) VALUES ('x')",
            "UPDATE event SET entry = 'x'",
            "DELETE FROM event",
            "DELETE FROM message",
            "DELETE FROM due")) {
      assertDenied(() -> DATABASE.asParty(trust, connection -> change(connection, attempt)));
    }
    for (String table : List.of("message", "due")) {
      assertDenied(() -> DATABASE.asParty(trust, connection -> rows(connection, "TABLE " + table)));
    }
  }

  @Tag("HAZARD-18")
  @Test
  void ROLE_04_not_even_the_owner_changes_an_entry_or_reads_one() throws SQLException {
    try (Connection owner =
        DriverManager.getConnection(
            ADDRESS.url() + "?currentSchema=safecover",
            ADDRESS.owner().name(),
            ADDRESS.owner().password().text())) {
      assertThat(rows(owner, "SELECT entry FROM event")).isEmpty();
      assertThatThrownBy(() -> change(owner, "DELETE FROM event"))
          .hasMessageContaining("Entries of a ledger are never changed.");
    }
  }

  static Stream<Viewer> who_is_shown_nothing() {
    return Stream.of(
        Viewer.of(Organisation.UNION, Offers.TRUST),
        Viewer.of(Organisation.NHS_ENGLAND, Offers.TRUST),
        Viewer.of(Organisation.TRUST, OTHER_TRUST),
        Viewer.of(DR_PATEL, OTHER_TRUST),
        Viewer.of(new Party.Doctor(new PersonId("c-patel@RXK,trust")), Offers.TRUST));
  }

  @ParameterizedTest
  @MethodSource("who_is_shown_nothing")
  void ROLE_05_the_wrong_party_gets_nothing_from_any_table_or_query(Viewer viewer) {
    for (String table : TABLES) {
      assertThat(shown(viewer.addresses(), "SELECT 1 FROM " + table)).as(table).isEmpty();
    }
    Readings readings = new Readings(DATABASE);
    assertThat(readings.ledgers(viewer)).isEmpty();
    assertThat(readings.entries(viewer, Kind.offers(), NIGHT)).isEmpty();
  }

  @Test
  void ROLE_06_a_transaction_that_names_nobody_gets_nothing() {
    for (String table : TABLES) {
      assertThat(shown(Set.of(), "SELECT 1 FROM " + table)).isEmpty();
    }
  }

  @Test
  void ROLE_07_each_doctor_reads_their_own_offer_and_the_trust_everything() {
    assertThat(numbers(DR_PATEL)).containsExactly(3L, 8L, 9L);
    assertThat(numbers(DR_OKORO)).containsExactly(5L, 6L);
    assertThat(numbers(Organisation.TRUST)).hasSize(9);
  }

  @Test
  void ROLE_08_a_party_gets_the_chain_as_far_as_its_last_event_and_no_contents_of_others() {
    Set<String> okoro = Offers.viewer(DR_OKORO).addresses();

    assertThat(shown(okoro, "SELECT number FROM link ORDER BY number"))
        .containsExactly("1", "2", "3", "4", "5", "6");
    assertThat(shown(okoro, "SELECT entry FROM event"))
        .hasSize(2)
        .noneMatch(entry -> entry.contains("c-patel"));
    assertThat(shown(okoro, "SELECT salt FROM event")).hasSize(2);
    assertThat(shown(okoro, "SELECT viewer FROM audience"))
        .containsExactly(Offers.viewer(DR_OKORO).name());
  }

  @Test
  void ROLE_09_the_role_of_one_transaction_is_gone_in_the_next() {
    DATABASE.asParty(
        Offers.viewer(Organisation.TRUST).addresses(), c -> rows(c, "SELECT entry FROM event"));

    assertDenied(() -> DATABASE.transaction(c -> rows(c, "SELECT entry FROM event")));
  }

  @Test
  void ROLE_10_an_order_is_recorded_once_by_the_database_too() {
    assertThatThrownBy(() ->
            DATABASE.asKeeper(c ->
                change(
                    c,
                    "WITH l AS (INSERT INTO link SELECT ledger, number + 100, before,"
                        + " digest, hash FROM link WHERE number = 1)"
                        + " INSERT INTO event SELECT ledger, number + 100, order_id, place,"
                        + " shown_to, salt, entry FROM event WHERE number = 1")))
        .isInstanceOfSatisfying(
            DatabaseTrouble.class,
            trouble -> assertThat(trouble.kind()).isEqualTo(DatabaseTrouble.Kind.TAKEN));
  }

  private static List<Long> numbers(Party party) {
    List<Entry<OfferEvent>> entries =
        new Readings(DATABASE).entries(Offers.viewer(party), Kind.offers(), NIGHT);
    return entries.stream().map(Entry::number).toList();
  }
}
