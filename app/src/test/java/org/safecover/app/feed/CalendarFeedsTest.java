package org.safecover.app.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safecover.app.Staff.AMINA;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.safecover.app.Offers;
import org.safecover.app.Servers;
import org.safecover.app.Staff;
import org.safecover.app.access.StaffAct;
import org.safecover.app.database.Database;
import org.safecover.app.database.Sql;
import org.safecover.app.extract.Extracts;
import org.safecover.app.extract.ForDoctors;
import org.safecover.app.feed.CalendarFeeds.Owner;
import org.safecover.app.feed.PartItem.Sort;
import org.safecover.app.server.Secret;
import org.safecover.app.server.Secrets;
import org.safecover.domain.staff.PersonId;
import org.safecover.domain.time.Period;

/// The calendar that a doctor's own program fetches.
class CalendarFeedsTest {

  private static final Database DATABASE = Servers.open(Servers.emptyDatabase());
  private static final CalendarFeeds FEEDS = new CalendarFeeds(DATABASE, new Secrets());
  private static final Extracts EXTRACTS = new Extracts(DATABASE);

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  private static Owner doctor(String id) {
    return new Owner(Offers.TRUST, new PersonId(id));
  }

  private static PartItem night(String start, String what) {
    Instant from = Instant.parse(start);
    Period period = new Period(from, from.plusSeconds(13 * 3_600));
    return new PartItem(Sort.COVER, "night-1/2016-01-12", period, what, "Critical Care");
  }

  private static void give(Owner doctor, StaffAct act, PartItem... items) {
    EXTRACTS.give(
        act,
        new ForDoctors(
            "plan 2016-01-12",
            new TreeMap<>(Map.of(doctor.person(), PartText.write(List.of(items))))));
  }

  private static StaffAct later(int hours) {
    return new StaffAct(AMINA.trust(), AMINA.by(), AMINA.at().plusSeconds(3_600L * hours));
  }

  private static List<String> lines(Secret secret, String... beginnings) {
    return FEEDS
        .findCalendar(secret)
        .orElseThrow()
        .lines()
        .filter(line -> List.of(beginnings).stream().anyMatch(line::startsWith))
        .toList();
  }

  @Tag("HAZARD-13")
  @Test
  void FEED_01_a_cover_keeps_its_id_while_it_changes_and_is_cancelled_when_it_is_taken_back() {
    Owner doctor = doctor("feed-1");
    Secret secret = FEEDS.make(doctor, Offers.MORNING);
    give(doctor, AMINA, night("2016-01-12T20:00:00Z", "Cover: registrar"));
    List<String> first = lines(secret, "UID", "SEQUENCE", "DTSTART", "STATUS");
    give(doctor, later(1), night("2016-01-12T21:00:00Z", "Cover: registrar"));
    List<String> second = lines(secret, "UID", "SEQUENCE", "DTSTART", "STATUS");
    EXTRACTS.give(later(2), ForDoctors.nothing("plan 2016-01-12"));
    List<String> third = lines(secret, "UID", "SEQUENCE", "DTSTAMP", "STATUS");

    assertThat(first)
        .contains("SEQUENCE:0", "DTSTART:20160112T200000Z", "STATUS:CONFIRMED")
        .hasSize(4);
    assertThat(second)
        .contains("SEQUENCE:1", "DTSTART:20160112T210000Z", "STATUS:CONFIRMED")
        .hasSize(4);
    assertThat(third).contains("SEQUENCE:2", "DTSTAMP:20160108T110000Z", "STATUS:CANCELLED");
    String uid = first.stream().filter(line -> line.startsWith("UID")).findFirst().orElseThrow();
    assertThat(second).contains(uid);
    assertThat(third).contains(uid);
  }

  @Test
  void FEED_02_what_is_given_again_in_the_same_words_is_not_announced_anew() {
    Owner doctor = doctor("feed-2");
    Secret secret = FEEDS.make(doctor, Offers.MORNING);
    PartItem night = night("2016-01-12T20:00:00Z", "Cover: registrar");
    give(doctor, AMINA, night);
    Period day =
        new Period(Instant.parse("2016-01-13T09:00:00Z"), Instant.parse("2016-01-13T17:00:00Z"));
    give(doctor, later(1), night, new PartItem(Sort.RELEASE, "clinic", day, "Released", ""));

    assertThat(lines(secret, "SEQUENCE")).containsExactly("SEQUENCE:0", "SEQUENCE:1");
    give(doctor, later(2), night);
    assertThat(lines(secret, "SEQUENCE", "STATUS"))
        .containsExactlyInAnyOrder(
            "SEQUENCE:0", "STATUS:CONFIRMED", "SEQUENCE:2", "STATUS:CANCELLED");
    give(doctor, later(3), night, new PartItem(Sort.RELEASE, "clinic", day, "Released", ""));
    assertThat(lines(secret, "SEQUENCE")).containsExactly("SEQUENCE:0", "SEQUENCE:3");
  }

  @Test
  void FEED_03_a_secret_shows_one_doctors_calendar_and_a_new_one_ends_it() {
    Owner doctor = doctor("feed-3");
    give(doctor("feed-4"), AMINA, night("2016-01-12T20:00:00Z", "Cover: somebody else"));
    Secret first = FEEDS.make(doctor, Offers.MORNING);

    assertThat(FEEDS.findCalendar(first).orElseThrow()).doesNotContain("somebody else");
    Secret second = FEEDS.make(doctor, Offers.MORNING);
    assertThat(FEEDS.findCalendar(first)).isEmpty();
    assertThat(FEEDS.findCalendar(second)).isPresent();
    assertThat(FEEDS.findMade(doctor)).contains(Offers.MORNING);
    assertThat(FEEDS.revoke(doctor, Offers.MORNING)).isEqualTo(1);
    assertThat(FEEDS.findCalendar(second)).isEmpty();
    assertThat(FEEDS.findCalendar(new Secret("guess"))).isEmpty();
  }

  @Test
  void FEED_04_the_database_holds_no_secret_and_shows_no_party_that_there_is_one() {
    Secret secret = FEEDS.make(doctor("feed-5"), Offers.MORNING);

    assertThat(
            DATABASE.<List<String>>asKeeper(connection ->
                Sql.of(connection, "SELECT f::text FROM calendar_feed f")
                    .list(row -> row.getString(1))))
        .noneMatch(row -> row.contains(secret.text()));
    org.assertj.core.api.Assertions.assertThatThrownBy(
            () -> Staff.shown(DATABASE, AMINA.viewers(), "SELECT person FROM calendar_feed"))
        .hasMessageContaining("refused");
  }

  @Test
  void FEED_05_a_part_is_read_back_as_it_was_written_whatever_its_words() {
    PartItem odd = night("2016-10-30T00:00:00Z", "Cover:\ta \"night\"\nof 13 hours; ü");

    assertThat(PartText.read(PartText.write(List.of(odd)))).containsExactly(odd);
    assertThat(odd.what()).isEqualTo("Cover: a \"night\" of 13 hours; ü");
  }
}
