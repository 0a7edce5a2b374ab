package org.safecover.app.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safecover.app.Offers.DR_OKORO;
import static org.safecover.app.Offers.DR_PATEL;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.safecover.app.Offers;
import org.safecover.app.Servers;
import org.safecover.app.check.ExportCheck.Result;
import org.safecover.app.database.Database;
import org.safecover.app.ledger.LedgerId;
import org.safecover.app.ledger.Readings;
import org.safecover.app.ledger.Viewer;
import org.safecover.protocol.Party;
import org.safecover.protocol.Party.Organisation;
import org.safecover.protocol.offer.OfferCommand;

/// Files that a party takes away, and checks where nobody else can help or hinder.
class ExportTest {

  private static final Kinds KINDS = Kinds.with(Offers.editions());
  private static final Database DATABASE = Servers.open(Servers.emptyDatabase());

  @BeforeAll
  static void two_ledgers() {
    new Offers(DATABASE)
        .twoDoctors()
        .open(new LedgerId("offers", Offers.TRUST, "ward post/2016-01-12 – b"));
  }

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  static byte[] everything() {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    ExportWriter writer = ExportWriter.beginWhole(file, Offers.MORNING);
    new Readings(DATABASE).tellAll(writer);
    writer.end();
    return file.toByteArray();
  }

  private static byte[] shownTo(Party party) {
    Viewer viewer = Offers.viewer(party);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    ExportWriter writer = ExportWriter.begin(file, viewer.name(), Offers.MORNING);
    new Readings(DATABASE).tell(viewer, writer);
    writer.end();
    return file.toByteArray();
  }

  private static Result check(byte[] file) throws IOException {
    return ExportCheck.check(KINDS, new ByteArrayInputStream(file));
  }

  private static ChainCheck.Tally tally(byte[] file) throws IOException {
    return ((Result.Whole) check(file)).tally();
  }

  private static ChainCheck.Tally tally(long ledgers, long events, long hidden) {
    return new ChainCheck.Tally(ledgers, events, hidden, 0, new EnclosureCheck.Documents(0, 0, 0));
  }

  private static String text(byte[] file) {
    return new String(file, StandardCharsets.UTF_8);
  }

  @Test
  void EXPORT_01_an_export_of_everything_holds() throws IOException {
    assertThat(tally(everything())).isEqualTo(tally(2, 10, 0));
  }

  @Test
  void EXPORT_02_a_doctor_takes_away_what_concerns_them_and_hashes_of_what_came_between()
      throws IOException {
    byte[] patel = shownTo(DR_PATEL);

    assertThat(tally(patel)).isEqualTo(tally(1, 3, 6));
    assertThat(text(patel)).contains("c-patel").doesNotContain("okoro", "ward post");
  }

  @Test
  void EXPORT_03_the_chain_ends_with_the_last_event_that_one_is_shown() throws IOException {
    assertThat(tally(shownTo(DR_OKORO))).isEqualTo(tally(1, 2, 4));
  }

  @Test
  void EXPORT_04_who_is_shown_nothing_takes_nothing_away() throws IOException {
    assertThat(tally(shownTo(Organisation.UNION))).isEqualTo(tally(0, 0, 0));
  }

  @Tag("HAZARD-18")
  @Test
  void EXPORT_05_every_change_of_a_single_byte_is_found() throws IOException {
    for (byte[] file : List.of(everything(), shownTo(DR_PATEL))) {
      var chance = RandomGeneratorFactory.of("L64X128MixRandom").create(5);
      for (int i = 0; i < file.length; i++) {
        byte[] changed = file.clone();
        changed[i] ^= (byte) (1 + chance.nextInt(255));

        assertThat(check(changed)).as("byte %d", i).isNotInstanceOf(Result.Whole.class);
      }
    }
  }

  @Test
  void EXPORT_10_of_a_large_export_every_change_of_a_byte_that_is_tried_is_found()
      throws IOException {
    byte[] file = large();
    assertThat(tally(file).events()).isGreaterThan(1_000);
    var chance = RandomGeneratorFactory.of("L64X128MixRandom").create(10);
    for (int i = 0; i < 150; i++) {
      int place = chance.nextInt(file.length);
      byte[] changed = file.clone();
      changed[place] ^= (byte) (1 + chance.nextInt(255));

      assertThat(check(changed)).as("byte %d", place).isNotInstanceOf(Result.Whole.class);
    }
  }

  private static byte[] large() {
    try (Database database = Servers.open(Servers.emptyDatabase())) {
      Offers offers = new Offers(database);
      for (int post = 0; post < 350; post++) {
        LedgerId id = new LedgerId("offers", Offers.TRUST, "post-" + post);
        offers
            .open(id)
            .must(id, Organisation.TRUST, new OfferCommand.Draft(Offers.PATEL, Offers.TERMS))
            .must(id, Organisation.TRUST, new OfferCommand.Send(Offers.PATEL, Offers.REPLY_BY));
      }
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      ExportWriter writer = ExportWriter.beginWhole(file, Offers.MORNING);
      new Readings(database).tellAll(writer);
      writer.end();
      return file.toByteArray();
    }
  }

  @Test
  void EXPORT_06_a_file_that_is_cut_short_is_found() throws IOException {
    byte[] file = everything();
    for (int i = 0; i < file.length; i += 11) {
      byte[] cut = Arrays.copyOf(file, i);

      assertThat(check(cut)).as("first %d bytes", i).isNotInstanceOf(Result.Whole.class);
    }
  }

  @Test
  void EXPORT_07_the_first_broken_link_is_named() throws IOException {
    String[] lines = text(everything()).split("\n", -1);
    lines[5] = lines[5].replace("100.00", "900.00");

    Broken broken = ((Result.Torn) check(bytes(lines))).first();

    assertThat(broken.line()).isEqualTo(OptionalLong.of(6));
    assertThat(broken.entry()).contains("offers/RXK/night-1/2016-01-12 entry 2");
    assertThat(broken.what()).isEqualTo("the hash, worked out from what is written");
    assertThat(broken.found()).isEqualTo(lines[5].split(" ", -1)[3]);
  }

  @Test
  void EXPORT_08_an_entry_that_was_taken_out_is_missed() throws IOException {
    String[] lines = text(everything()).split("\n", -1);
    lines[6] = lines[7];

    assertThat(((Result.Torn) check(bytes(lines))).first())
        .hasToString(
            "line 7: offers/RXK/night-1/2016-01-12 entry 3: the number of the entry: expected 3,"
                + " found 4");
  }

  @Test
  void EXPORT_09_something_else_is_not_an_export() throws IOException {
    assertThat(check("id,grade\n".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(new Result.NotAnExport("id,grade"));
  }

  private static byte[] bytes(String[] lines) {
    return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
  }
}
