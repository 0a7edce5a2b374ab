package org.safecover.report.hospital;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safecover.domain.hospital.Hospital;
import org.safecover.domain.invented.InventedHospital;
import org.safecover.domain.judgement.Breach;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.staff.Leave;
import org.safecover.domain.staff.Person;
import org.safecover.domain.staff.PersonId;
import org.safecover.intake.HospitalFolder;
import org.safecover.intake.Intake;
import org.safecover.intake.parameters.ParameterFiles;
import org.safecover.rules.figures.ParameterTexts;
import org.safecover.rules.limits.Limits;
import org.safecover.rules.limits.Schedule;

/// Invented hospitals as files: read back they are the same, and their rotas keep every limit.
class HospitalFilesTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "20, 1, 2026-10-22",
    "64, 2, 2016-01-12",
    "100, 3, 2026-03-27",
    "100, 4, 2023-12-20",
    "400, 5, 2026-10-22"
  })
  void HOSPITAL_FILES_01_a_hospital_that_is_written_and_read_is_the_same(
      int doctors, long seed, LocalDate actionDay) throws IOException {
    Hospital invented = InventedHospital.of(doctors, seed, actionDay);

    HospitalFiles.write(invented, folder);

    assertThat(facts(HospitalFolder.read(folder))).isEqualTo(invented);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cpft-january-2016", "fairwater-general"})
  void HOSPITAL_FILES_02_an_example_that_is_written_anew_says_the_same(String example)
      throws IOException {
    Path root = Path.of(System.getProperty("project.root"));
    Hospital hospital = facts(HospitalFolder.read(root.resolve("examples").resolve(example)));

    HospitalFiles.write(hospital, folder);

    assertThat(facts(HospitalFolder.read(folder))).isEqualTo(hospital);
  }

  @Test
  void HOSPITAL_FILES_03_fairwaters_workbook_says_what_its_folder_says() {
    Path root = Path.of(System.getProperty("project.root"));
    Path fairwater = root.resolve("examples").resolve("fairwater-general");

    assertThat(facts(HospitalFolder.read(fairwater.resolve("fairwater-general.xlsx"))))
        .isEqualTo(facts(HospitalFolder.read(fairwater)));
  }

  @ParameterizedTest
  @CsvSource({
    "20, 1, 2026-10-22",
    "150, 2, 2026-10-22",
    "100, 3, 2026-03-27",
    "100, 4, 2016-03-24",
    "100, 5, 2015-10-22",
    "100, 6, 2018-02-05"
  })
  void INVENT_10_everyone_in_an_invented_hospital_works_within_the_limits_of_the_day(
      int doctors, long seed, LocalDate actionDay) {
    Limits limits = Limits.of(facts(ParameterFiles.read(ParameterTexts.all())));

    assertThat(breaches(InventedHospital.of(doctors, seed, actionDay), limits)).isEmpty();
  }

  @Test
  void FAIRWATER_01_its_rota_keeps_every_limit_of_october_2026() {
    Limits limits = Limits.of(facts(ParameterFiles.read(ParameterTexts.all())));
    Path root = Path.of(System.getProperty("project.root"));
    Hospital hospital =
        facts(HospitalFolder.read(root.resolve("examples").resolve("fairwater-general")));

    assertThat(breaches(hospital, limits)).isEmpty();
  }

  private static List<Breach> breaches(Hospital hospital, Limits limits) {
    Map<PersonId, List<Duty>> duties = new TreeMap<>();
    Map<PersonId, List<Leave>> leave = new TreeMap<>();
    hospital
        .duties()
        .forEach(d -> duties.computeIfAbsent(d.person(), p -> new ArrayList<>()).add(d));
    hospital.leave().forEach(l -> leave.computeIfAbsent(l.person(), p -> new ArrayList<>()).add(l));
    List<Breach> breaches = new ArrayList<>();
    for (Person person : hospital.people()) {
      Schedule schedule =
          new Schedule(
              person,
              duties.getOrDefault(person.id(), List.of()),
              leave.getOrDefault(person.id(), List.of()),
              hospital.zone(),
              hospital.cycle());
      breaches.addAll(limits.breaches(schedule));
    }
    return breaches;
  }

  private static <T> T facts(Intake<T> intake) {
    return switch (intake) {
      case Intake.Facts<T>(T value) -> value;
      case Intake.Unusable<T>(var problems) -> throw new AssertionError(problems.toString());
    };
  }
}
