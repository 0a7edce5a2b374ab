package org.safecover.intake.hospital;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safecover.domain.hospital.Hospital;
import org.safecover.domain.hospital.Origin;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.rota.DutyId;
import org.safecover.domain.rota.Presence;
import org.safecover.domain.staff.Grade;
import org.safecover.intake.HospitalFolder;
import org.safecover.intake.Intake;

class HospitalFolderTest {

  @TempDir Path folder;

  @Test
  void INTAKE_01_a_folder_gives_its_hospital() {
    Hospital hospital = new SmallHospital(folder).facts();

    assertThat(hospital.name()).isEqualTo("Small General");
    assertThat(hospital.people()).hasSize(2);
    assertThat(hospital.people().getFirst().grade()).isEqualTo(Grade.CT);
    assertThat(hospital.people().getLast().origin()).isEqualTo(Origin.ASSUMED);
    assertThat(hospital.handovers()).hasToString("[09:00, 21:00]");
    assertThat(hospital.posts()).hasSize(1);
  }

  @Test
  void INTAKE_01_duties_come_in_order_of_time_with_keys_of_person_and_start() {
    Hospital hospital = new SmallHospital(folder).facts();

    assertThat(hospital.duties())
        .extracting(Duty::id)
        .containsExactly(
            new DutyId("ann@2016-01-12T09:00:00Z"),
            new DutyId("bob@2016-01-12T17:00:00Z"),
            new DutyId("ann@2016-01-13T09:00:00Z"));
    Duty onCall = hospital.duties().get(1);
    assertThat(onCall.presence()).isEqualTo(Presence.ON_CALL);
    assertThat(onCall.expectedWork()).isEqualTo(Duration.ofMinutes(270));
  }

  @Test
  void INTAKE_01_a_shift_code_is_read_as_people_type_it() {
    for (String typed : new String[] {"LD", "ld", "l-d", "Long Day", "long_day", "LONGDAY"}) {
      Hospital hospital = new SmallHospital(folder).change("rota.csv", "long-day", typed).facts();
      assertThat(hospital.duties().getLast().period().start())
          .isEqualTo(Instant.parse("2016-01-13T09:00:00Z"));
    }
  }

  @Test
  void INTAKE_01_a_night_shift_over_the_october_change_lasts_an_hour_longer() {
    Hospital hospital =
        new SmallHospital(folder)
            .change("rota.csv", "2016-01-13,long-day", "2016-10-29,night")
            .facts();

    assertThat(hospital.duties().getLast().period().length())
        .isEqualTo(Duration.ofMinutes(13 * 60 + 30));
  }

  @Test
  void INTAKE_01_the_real_rotas_of_january_2016_are_read() {
    Path example = Path.of(System.getProperty("project.root"), "examples", "cpft-january-2016");

    assertThat(HospitalFolder.read(example)).isInstanceOf(Intake.Facts.class);
  }
}
