package org.safecover.intake.hospital;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safecover.domain.hospital.Hospital;
import org.safecover.intake.HospitalFolder;
import org.safecover.intake.Intake;
import org.safecover.intake.Problem;

/// Damaged files of every format give facts or problems, and never anything else.
class DamageTest {

  private static final Map<String, String> FURTHER =
      Map.of(
          "sessions.csv",
          """
          id,area,start,end,people,patients,priority
          clinic,acute,2016-01-12T09:30,2016-01-12T12:30,bob;ann,8,P2
          """,
          "leave.csv",
          "person,from,to\nbob,2016-01-18,2016-01-22\n",
          "availability.csv",
          "person,from,to,availability\nbob,2016-01-12T08:00,2016-01-13T08:00,not-stated\n",
          "actions.yaml",
          """
          actions:
            - id: one
              notice: n
              union: u
              called_out: [resident]
              versions:
                - known_from: 2016-01-04
                  status: held
                  withdrawal: full
                  windows: [{start: 2016-01-12T08:00, end: 2016-01-13T08:00}]
                  source: s
          """,
          "rates.yaml",
          """
          rates:
            - id: day
              group: consultant
              from: "07:00"
              to: "19:00"
              source: s
              per_hour: {"2015-08-01": "95.00"}
          """,
          "more.ics",
          """
          BEGIN:VCALENDAR
          VERSION:2.0
          PRODID:-//Small General//EN
          BEGIN:VEVENT
          UID:two
          DTSTAMP:20160104T090000Z
          DTSTART;TZID=Europe/London:20160126T080000
          DTEND;TZID=Europe/London:20160128T080000
          URL:https://example.org/notice
          X-SAFECOVER-UNION:u
          X-SAFECOVER-CALLED-OUT:resident
          X-SAFECOVER-WITHDRAWAL:full
          END:VEVENT
          END:VCALENDAR
          """);

  private static final List<Damage> KINDS = List.of(Damage.values());

  private static final List<String> PARTS =
      List.of(
          "xl/workbook.xml",
          "xl/styles.xml",
          "xl/sharedStrings.xml",
          "xl/worksheets/sheet5.xml",
          "xl/worksheets/sheet7.xml",
          "[Content_Types].xml",
          "xl/_rels/workbook.xml.rels");

  @TempDir Path folder;

  @Tag("HAZARD-08")
  @Test
  void INTAKE_20_damaged_files_give_facts_or_problems() throws IOException {
    damageFolders(1, 1_950);
    damageWorkbooks(2, 50);
  }

  @Test
  @Tag("campaign")
  void INTAKE_20_a_hundred_thousand_damaged_files_give_facts_or_problems() throws IOException {
    damageFolders(3, 90_000);
    damageWorkbooks(4, 10_000);
  }

  private void damageFolders(long seed, int count) throws IOException {
    TreeMap<String, byte[]> files = new TreeMap<>();
    files.put("hospital.yaml", bytes(SmallHospital.HOSPITAL));
    files.put("people.csv", bytes(SmallHospital.PEOPLE));
    files.put("shifts.csv", bytes(SmallHospital.SHIFTS));
    files.put("rota.csv", bytes(SmallHospital.ROTA));
    files.put("posts.csv", bytes(SmallHospital.POSTS));
    FURTHER.forEach((name, text) -> files.put(name, bytes(text)));
    for (var file : files.entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
    assertThat(HospitalFolder.read(folder)).isInstanceOf(Intake.Facts.class);
    List<Map.Entry<String, byte[]>> all = List.copyOf(files.entrySet());
    RandomGenerator random = generator(seed);
    for (int i = 0; i < count; i++) {
      Map.Entry<String, byte[]> sound = all.get(random.nextInt(all.size()));
      Path file = folder.resolve(sound.getKey());
      Files.write(file, damaged(sound.getValue(), random));
      read(folder, file);
      Files.write(file, sound.getValue());
    }
  }

  private void damageWorkbooks(long seed, int count) throws IOException {
    RandomGenerator random = generator(seed);
    Path file = folder.resolve("small.xlsx");
    for (int i = 0; i < count; i++) {
      Files.write(file, damagedWorkbook(random));
      read(file, file);
    }
  }

  /// Half of them damaged as archives, half within one part of the archive.
  private static byte[] damagedWorkbook(RandomGenerator random) {
    return random.nextBoolean()
        ? damaged(ChangedWorkbook.small(), random)
        : ChangedWorkbook.small(
            PARTS.get(random.nextInt(PARTS.size())), part -> damaged(part, random));
  }

  private static byte[] damaged(byte[] file, RandomGenerator random) {
    byte[] spoilt = file;
    for (int i = 0; i < 1 + random.nextInt(3); i++) {
      spoilt = KINDS.get(random.nextInt(KINDS.size())).done(spoilt, random);
    }
    return spoilt;
  }

  private static void read(Path whole, Path damaged) throws IOException {
    try {
      if (HospitalFolder.read(whole) instanceof Intake.Unusable<Hospital>(List<Problem> problems)) {
        assertThat(problems).noneMatch(p -> p.found().isBlank() || p.wanted().isBlank());
      }
    } catch (RuntimeException | StackOverflowError e) {
      Path kept = Files.createTempFile("damaged-", "-" + damaged.getFileName());
      Files.write(kept, Files.readAllBytes(damaged));
      throw new AssertionError("Read " + kept + " and see", e);
    }
  }

  private static RandomGenerator generator(long seed) {
    return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
