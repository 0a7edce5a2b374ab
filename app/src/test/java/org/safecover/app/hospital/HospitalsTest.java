package org.safecover.app.hospital;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safecover.app.Staff.AMINA;
import static org.safecover.app.Staff.BEN;
import static org.safecover.app.Staff.STRANGER;
import static org.safecover.app.Staff.file;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safecover.app.Offers;
import org.safecover.app.Servers;
import org.safecover.app.Staff;
import org.safecover.app.access.ReadLog;
import org.safecover.app.access.StaffAct;
import org.safecover.app.database.Database;
import org.safecover.app.database.DatabaseTrouble;
import org.safecover.app.database.Sql;
import org.safecover.app.hospital.HospitalFiles.Fault;
import org.safecover.app.hospital.HospitalFiles.Offered;
import org.safecover.app.hospital.Hospitals.Uploaded;
import org.safecover.app.ledger.TrustCode;
import org.safecover.app.ledger.Viewer;
import org.safecover.protocol.Party.Organisation;

/// Hospitals as they were uploaded, and who may see them.
class HospitalsTest {

  private static final Database DATABASE = Servers.open(Servers.emptyDatabase());
  private static final Hospitals HOSPITALS = new Hospitals(DATABASE);

  @BeforeAll
  static void two_versions() {
    HOSPITALS.upload(AMINA, Staff.hospital("first"));
    HOSPITALS.upload(BEN, Staff.hospital("second"));
  }

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  private static StaffAct of(String trust) {
    return new StaffAct(new TrustCode(trust), "amina", Offers.MORNING);
  }

  @Test
  void HOSPITAL_01_every_version_is_kept_with_who_brought_it_and_when() {
    assertThat(HOSPITALS.versions(AMINA))
        .extracting(version -> version.version() + " by " + version.by() + " at " + version.at())
        .containsExactly("2 by ben at 2016-01-08T09:00:00Z", "1 by amina at 2016-01-08T09:00:00Z");
    assertThat(HOSPITALS.findFiles(AMINA, 1).orElseThrow().all())
        .isEqualTo(Staff.hospital("first").all());
    assertThat(HOSPITALS.findLatest(BEN).orElseThrow().digest())
        .isEqualTo(Staff.hospital("second").digest());
  }

  @Test
  void HOSPITAL_02_the_same_files_again_are_no_new_version() {
    HOSPITALS.upload(of("R02"), Staff.hospital("x"));

    assertThat(HOSPITALS.upload(of("R02"), Staff.hospital("x"))).isInstanceOf(Uploaded.Same.class);
    assertThat(HOSPITALS.versions(of("R02"))).hasSize(1);
  }

  @Tag("HAZARD-23")
  @Test
  void HOSPITAL_03_staff_of_another_trust_see_nothing_of_it() {
    StaffAct posing = new StaffAct(Offers.TRUST, "stranger", Offers.MORNING);

    assertThat(HOSPITALS.versions(STRANGER)).isEmpty();
    assertThat(HOSPITALS.findFiles(STRANGER, 1)).isEmpty();
    assertThat(rows(STRANGER.viewers(), "hospital")).isZero();
    assertThat(rows(STRANGER.viewers(), "hospital_file")).isZero();
    assertThat(rows(posing.viewers(), "hospital_file")).isEqualTo(4);
  }

  @Test
  void HOSPITAL_04_doctors_the_trust_as_a_party_NHS_England_and_the_union_see_nothing_of_it() {
    for (Viewer viewer :
        List.of(
            Offers.viewer(Offers.DR_PATEL),
            Offers.viewer(Organisation.TRUST),
            Offers.viewer(Organisation.NHS_ENGLAND),
            Offers.viewer(Organisation.UNION))) {
      for (String table : List.of("hospital", "hospital_file", "plan_version", "document")) {
        assertThat(rows(viewer.addresses(), table)).as(viewer + " " + table).isZero();
      }
    }
  }

  private static int rows(Set<String> viewers, String table) {
    return Staff.shown(DATABASE, viewers, "SELECT 1 FROM " + table + " WHERE trust = 'RXK'").size();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE hospital SET by = 'x'",
        "DELETE FROM hospital",
        "UPDATE hospital_file SET content = ''",
        "DELETE FROM hospital_file",
        "UPDATE document SET content = NULL, erased = now()",
        "DELETE FROM document",
        "UPDATE plan_version SET state = 'draft'",
        "DELETE FROM plan_version",
        "DELETE FROM plan_lock",
        "UPDATE extract SET content = 'x'",
        "DELETE FROM extract",
        "UPDATE read_log SET by = 'x'",
        "DELETE FROM read_log"
      })
  void HOSPITAL_05_nothing_that_was_kept_is_changed_or_removed_by_who_keeps_it(String attempt) {
    assertThatThrownBy(() -> DATABASE.asKeeper(connection -> Sql.of(connection, attempt).change()))
        .isInstanceOfSatisfying(
            DatabaseTrouble.class,
            trouble -> assertThat(trouble.kind()).isEqualTo(DatabaseTrouble.Kind.DENIED));
  }

  @Test
  void HOSPITAL_06_everything_that_is_wrong_with_files_is_said_at_once() {
    Offered offered =
        HospitalFiles.of(
            List.of(
                file("../people.csv", ""),
                file("rota.csv", ""),
                file("rota.csv", "x"),
                new HospitalFile("large.xlsx", new byte[64_000_000])));

    assertThat(offered)
        .isEqualTo(
            new Offered.Bad(
                List.of(
                    new Fault(
                        "../people.csv",
                        "the name '../people.csv'",
                        "a name of letters, digits, '.', '_' and '-', without a folder"),
                    new Fault("rota.csv", "the name twice", "each name once"),
                    new Fault("", "64000001 bytes", "at most 64000000 bytes together"))));
    assertThat(HospitalFiles.of(List.of()))
        .isEqualTo(new Offered.Bad(List.of(new Fault("", "0 files", "1 to 64 files"))));
  }

  @Test
  void HOSPITAL_07_who_read_the_files_and_when_is_for_the_auditors_of_that_trust() {
    StaffAct reader = of("R07");
    HOSPITALS.upload(reader, Staff.hospital("x"));
    HOSPITALS.findFiles(reader, 1);
    ReadLog log = new ReadLog(DATABASE);

    assertThat(log.last(reader.trust(), 10))
        .containsExactly(new ReadLog.Line("amina", "hospital version 1", Offers.MORNING));
    assertThat(log.last(new TrustCode("R08"), 10)).isEmpty();
    assertThat(Staff.shown(DATABASE, Set.of("auditor@R08", "staff@R07"), "SELECT by FROM read_log"))
        .isEmpty();
  }

  @Test
  void HOSPITAL_08_a_reader_cannot_write_the_log_of_another_trust() {
    assertThatThrownBy(() ->
            DATABASE.asParty(
                Set.of("staff@R07"),
                connection -> {
                  ReadLog.note(connection, of("R08"), "something");
                  return 0;
                }))
        .isInstanceOf(DatabaseTrouble.class);
  }

  @Test
  void HOSPITAL_09_uploads_at_the_same_time_are_versions_one_after_another() throws Exception {
    List<Callable<Uploaded>> uploads =
        IntStream.range(0, 8)
            .<Callable<Uploaded>>mapToObj(
                i -> () -> HOSPITALS.upload(of("R09"), Staff.hospital("word " + i)))
            .toList();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      assertThat(threads.invokeAll(uploads).stream().map(Future::resultNow))
          .extracting(uploaded -> uploaded.version().version())
          .containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8);
    }
  }
}
