package org.safecover.app.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safecover.app.Staff.AMINA;
import static org.safecover.app.Staff.STRANGER;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.safecover.app.Offers;
import org.safecover.app.Servers;
import org.safecover.app.Staff;
import org.safecover.app.database.Database;
import org.safecover.app.database.Sql;
import org.safecover.app.ledger.Viewer;
import org.safecover.domain.staff.PersonId;

/// What each of many doctors is given of the published rota.
class ExtractsTest {

  private static final Database DATABASE = Servers.open(Servers.emptyDatabase());
  private static final Extracts EXTRACTS = new Extracts(DATABASE);
  private static final PersonId ONE = new PersonId("doctor-417");

  @BeforeAll
  static void a_large_trust() {
    SortedMap<PersonId, String> rota =
        IntStream.range(0, 1_300)
            .mapToObj(i -> new PersonId("doctor-" + i))
            .collect(
                Collectors.toMap(id -> id, id -> "duties of " + id, (one, _) -> one, TreeMap::new));
    assertThat(EXTRACTS.give(AMINA, new ForDoctors(ForDoctors.ROTA, rota))).isEqualTo(1_300);
    assertThat(EXTRACTS.give(AMINA, new ForDoctors(ForDoctors.ROTA, rota))).isZero();
    EXTRACTS.give(
        STRANGER, new ForDoctors(ForDoctors.ROTA, new TreeMap<>(Map.of(ONE, "elsewhere"))));
  }

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  @Test
  void EXTRACT_01_a_doctor_gets_their_own_rota_and_nothing_else() {
    assertThat(EXTRACTS.latest(Viewer.doctor(ONE, Offers.TRUST)))
        .flatMap(extract -> extract.content().stream().toList())
        .containsExactly("duties of doctor-417");
  }

  @Test
  void EXTRACT_02_the_same_id_at_another_trust_is_another_doctor() {
    assertThat(EXTRACTS.latest(Viewer.doctor(ONE, Staff.OTHER_TRUST)))
        .flatMap(extract -> extract.content().stream().toList())
        .containsExactly("elsewhere");
  }

  @Test
  void EXTRACT_03_whatever_is_asked_the_database_shows_nobody_elses_rows() {
    Viewer doctor = Viewer.doctor(ONE, Offers.TRUST);

    assertThat(Staff.shown(DATABASE, doctor.addresses(), "SELECT content FROM extract"))
        .containsExactly("duties of doctor-417");
    assertThat(Staff.shown(DATABASE, AMINA.viewers(), "SELECT content FROM extract")).isEmpty();
  }

  @Test
  void EXTRACT_04_reading_ones_own_goes_by_the_address_and_passes_no_other_row() {
    Viewer doctor = Viewer.doctor(ONE, Offers.TRUST);
    List<String> steps =
        DATABASE.asParty(
            doctor.addresses(),
            connection ->
                Sql.of(
                        connection,
                        "EXPLAIN (ANALYZE, COSTS off, TIMING off, SUMMARY off, BUFFERS off)"
                            + " SELECT content FROM extract WHERE viewer = ?")
                    .text(doctor.name())
                    .list(row -> row.getString(1)));

    assertThat(steps)
        .anyMatch(step -> step.contains("Index") && step.contains("extract_pkey"))
        .noneMatch(step -> step.contains("Seq Scan"))
        .noneMatch(step -> step.contains("Rows Removed"));
  }
}
