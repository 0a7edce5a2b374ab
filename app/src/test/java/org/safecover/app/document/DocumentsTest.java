package org.safecover.app.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safecover.app.Staff.AMINA;
import static org.safecover.app.Staff.STRANGER;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.safecover.app.Offers;
import org.safecover.app.RecallStory;
import org.safecover.app.Servers;
import org.safecover.app.Staff;
import org.safecover.app.backup.Backups;
import org.safecover.app.check.EnclosureCheck;
import org.safecover.app.check.ExportCheck;
import org.safecover.app.check.ExportCheck.Result;
import org.safecover.app.check.ExportWriter;
import org.safecover.app.check.Kinds;
import org.safecover.app.database.Database;
import org.safecover.app.ledger.Readings;
import org.safecover.app.ledger.Viewer;
import org.safecover.protocol.Party.Organisation;
import org.safecover.protocol.Sha256;
import org.safecover.protocol.recall.RecallCommand;

/// The plan and the proof of need that a recall request rests on, at every party in turn.
class DocumentsTest {

  private static final Kinds KINDS = Kinds.with(Offers.editions());
  private static final Database DATABASE = Servers.open(Servers.emptyDatabase());
  private static final Documents DOCUMENTS = new Documents(DATABASE);
  private static final String PLAN_TEXT = "{\"plan\": \"März\"}\n";
  private static final String PROOF_TEXT = "{\"proof\": 2}\n";
  private static Sha256 plan = Digests.of(PLAN_TEXT);
  private static Sha256 proof = Digests.of(PROOF_TEXT);
  private static final Viewer NHS_ENGLAND = Offers.viewer(Organisation.NHS_ENGLAND);
  private static final Viewer UNION = Offers.viewer(Organisation.UNION);

  @BeforeAll
  static void a_request_that_went_to_NHS_England() {
    plan = DOCUMENTS.keep(AMINA, PLAN_TEXT);
    proof = DOCUMENTS.keep(AMINA, PROOF_TEXT);
    DOCUMENTS.keep(AMINA, "a secret draft");
    new RecallStory(DATABASE, Offers.TRUST, "sent")
        .drafted(plan, proof)
        .must(Organisation.TRUST, new RecallCommand.Send());
  }

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  @Tag("HAZARD-19")
  @Test
  void DOCUMENT_01_NHS_England_gets_the_plan_and_the_proof_of_a_request_that_it_was_sent() {
    assertThat(DOCUMENTS.find(NHS_ENGLAND, Offers.TRUST, plan)).contains(PLAN_TEXT);
    assertThat(DOCUMENTS.find(NHS_ENGLAND, Offers.TRUST, proof)).contains(PROOF_TEXT);
    assertThat(DOCUMENTS.find(Offers.viewer(Organisation.TRUST), Offers.TRUST, plan))
        .contains(PLAN_TEXT);
  }

  @Test
  void DOCUMENT_02_nobody_else_gets_them_nor_anything_that_no_entry_names() {
    for (Viewer viewer :
        List.of(
            UNION,
            Offers.viewer(Offers.DR_PATEL),
            Viewer.of(Organisation.TRUST, Staff.OTHER_TRUST))) {
      assertThat(DOCUMENTS.find(viewer, Offers.TRUST, plan)).as(viewer.name()).isEmpty();
      for (String table : List.of("document", "document_reference")) {
        String rows = " WHERE trust = 'RXK' AND digest = '\\x" + plan + "'";
        assertThat(Staff.shown(DATABASE, viewer.addresses(), "SELECT trust FROM " + table + rows))
            .isEmpty();
      }
    }
    assertThat(DOCUMENTS.findOwn(STRANGER, plan)).isEmpty();
    assertThat(DOCUMENTS.find(NHS_ENGLAND, Offers.TRUST, Digests.of("a secret draft"))).isEmpty();
    assertThat(DOCUMENTS.findOwn(AMINA, Digests.of("a secret draft"))).contains("a secret draft");
  }

  @Test
  void DOCUMENT_03_the_union_gets_them_once_NHS_England_has_confirmed() {
    Sha256 later = DOCUMENTS.keep(AMINA, "a later plan");
    RecallStory story =
        new RecallStory(DATABASE, Offers.TRUST, "confirmed")
            .drafted(later, proof)
            .must(Organisation.TRUST, new RecallCommand.Send());
    assertThat(DOCUMENTS.find(UNION, Offers.TRUST, later)).isEmpty();

    RecallStory other = new RecallStory(DATABASE, Staff.OTHER_TRUST, "own");
    other.drafted(later, proof).must(Organisation.TRUST, new RecallCommand.Send());
    story.must(Organisation.NHS_ENGLAND, new RecallCommand.Confirm());

    assertThat(DOCUMENTS.find(UNION, Offers.TRUST, later)).contains("a later plan");
  }

  @Test
  void DOCUMENT_04_who_names_the_hash_of_another_trusts_document_does_not_get_it() {
    new RecallStory(DATABASE, Staff.OTHER_TRUST, "thief").drafted(plan, proof);
    Viewer thief = Viewer.of(Organisation.TRUST, Staff.OTHER_TRUST);

    assertThat(DOCUMENTS.find(thief, Offers.TRUST, plan)).isEmpty();
    assertThat(DOCUMENTS.find(thief, Staff.OTHER_TRUST, plan)).isEmpty();
  }

  private static byte[] export(Viewer viewer) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    ExportWriter writer = ExportWriter.begin(file, viewer.name(), Offers.MORNING);
    new Readings(DATABASE).tell(viewer, writer);
    writer.end();
    return file.toByteArray();
  }

  private static Result check(byte[] file) throws IOException {
    return ExportCheck.check(KINDS, new ByteArrayInputStream(file));
  }

  @Tag("HAZARD-19")
  @Test
  void DOCUMENT_05_an_export_carries_them_and_whoever_checks_it_checks_their_hashes()
      throws IOException {
    byte[] file = export(NHS_ENGLAND);
    String text = new String(file, StandardCharsets.UTF_8);

    assertThat(((Result.Whole) check(file)).tally().documents().whole()).isGreaterThanOrEqualTo(2);
    assertThat(text).contains("document RXK " + plan + " ", "document RXK " + proof + " ");
    assertThat(text).doesNotContain(Digests.of("a secret draft").hex());
    String forged = text.replace("document RXK " + plan + " ey", "document RXK " + plan + " eX");
    assertThat(((Result.Torn) check(forged.getBytes(StandardCharsets.UTF_8))).first().what())
        .isEqualTo("the hash of the document");
  }

  @Test
  void DOCUMENT_06_a_document_that_no_entry_names_does_not_belong_in_an_export()
      throws IOException {
    String text = new String(export(NHS_ENGLAND), StandardCharsets.UTF_8);
    String stray = "document RXK " + Digests.of("x") + " eA==\n";
    String forged = text.replaceFirst("(?m)^document RXK", stray + "document RXK");

    assertThat(((Result.Torn) check(forged.getBytes(StandardCharsets.UTF_8))).first().found())
        .isEqualTo("one that no entry names");
  }

  @Test
  void DOCUMENT_07_every_change_of_a_byte_of_a_document_is_found() throws IOException {
    byte[] file = export(NHS_ENGLAND);
    var chance = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
    int from = new String(file, StandardCharsets.UTF_8).indexOf("\ndocument ");
    for (int i = from; i < file.length; i++) {
      byte[] changed = file.clone();
      changed[i] ^= (byte) (1 + chance.nextInt(255));

      assertThat(check(changed)).as("byte %d", i).isNotInstanceOf(Result.Whole.class);
    }
  }

  @Test
  void DOCUMENT_08_a_backup_brings_them_back_to_whom_they_are_shown() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    new Backups(DATABASE, KINDS).write(file, Offers.MORNING);

    try (Database empty = Servers.open(Servers.emptyDatabase())) {
      new Backups(empty, KINDS).restore(new ByteArrayInputStream(file.toByteArray()));

      Documents restored = new Documents(empty);
      assertThat(restored.find(NHS_ENGLAND, Offers.TRUST, plan)).contains(PLAN_TEXT);
      assertThat(restored.find(Offers.viewer(Offers.DR_PATEL), Offers.TRUST, plan)).isEmpty();
    }
  }

  @Test
  void DOCUMENT_09_a_request_may_name_what_was_never_kept_and_a_check_says_so() throws IOException {
    try (Database empty = Servers.open(Servers.emptyDatabase())) {
      new RecallStory(empty, Offers.TRUST, "bare").drafted(plan, proof);
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      new Backups(empty, KINDS).write(file, Offers.MORNING);

      assertThat(((Result.Whole) check(file.toByteArray())).tally().documents())
          .isEqualTo(new EnclosureCheck.Documents(0, 0, 2));
    }
  }
}
