package org.safecover.app.hospital;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.safecover.app.Staff;
import org.safecover.app.hospital.HospitalFiles.Offered;
import org.safecover.app.load.StoredHospitals;

/// Folders that were packed, by people who mean well and by others.
class HospitalArchiveTest {

  private static final Path EXAMPLE =
      Path.of(System.getProperty("project.root", ".."), "examples", "cpft-january-2016");

  private final StoredHospitals stored = new StoredHospitals();

  private static HospitalFile text(String name, String content) {
    return new HospitalFile(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private static Offered unpack(HospitalFile... files) throws IOException {
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(archive)) {
      for (HospitalFile file : files) {
        zip.putNextEntry(new ZipEntry(file.name()));
        zip.write(file.content());
        zip.closeEntry();
      }
    }
    return HospitalArchive.unpack(new ByteArrayInputStream(archive.toByteArray()));
  }

  private static List<HospitalFiles.Fault> faults(Offered offered) {
    return ((Offered.Bad) offered).faults();
  }

  @Test
  void ARCHIVE_01_a_folder_is_read_whether_its_files_or_the_folder_were_packed()
      throws IOException {
    Offered plain = unpack(text("hospital.yaml", "name: x\n"), text("people.csv", "id\nc-patel\n"));
    Offered folder =
        unpack(text("trust/hospital.yaml", "name: x\n"), text("trust/people.csv", "id\nc-patel\n"));

    assertThat(((Offered.Good) plain).files().all()).isEqualTo(Staff.hospital("x").all());
    assertThat(((Offered.Good) folder).files().digest()).isEqualTo(Staff.hospital("x").digest());
  }

  @Test
  void ARCHIVE_02_an_archive_that_unpacks_to_far_more_is_refused_before_it_has()
      throws IOException {
    assertThat(faults(unpack(new HospitalFile("rota.csv", new byte[64_000_001]))))
        .extracting(HospitalFiles.Fault::found)
        .containsExactly("more than 64000000 bytes when unpacked");
    HospitalFile[] many =
        Stream.iterate(0, i -> i + 1)
            .limit(65)
            .map(i -> text("f" + i, "x"))
            .toArray(HospitalFile[]::new);
    assertThat(faults(unpack(many)))
        .extracting(HospitalFiles.Fault::found)
        .containsExactly("more than 64 files");
  }

  @Test
  void ARCHIVE_03_a_name_that_leads_out_of_the_folder_is_refused() throws IOException {
    for (String name : List.of("../people.csv", "/etc/people.csv", "a/b/people.csv", "..\\x")) {
      assertThat(unpack(text(name, "id\n"))).as(name).isInstanceOf(Offered.Bad.class);
    }
  }

  @Test
  void ARCHIVE_04_something_else_is_no_archive() throws IOException {
    assertThat(faults(HospitalArchive.unpack(new ByteArrayInputStream(new byte[] {1, 2, 3}))))
        .extracting(HospitalFiles.Fault::wanted)
        .containsExactly("a folder packed as .zip");
  }

  @Test
  void ARCHIVE_05_stored_files_are_read_as_the_hospital_that_they_are() throws IOException {
    try (Stream<Path> all = Files.list(EXAMPLE)) {
      HospitalFile[] files =
          all.filter(Files::isRegularFile)
              .filter(file -> !file.toString().endsWith(".md"))
              .map(HospitalArchiveTest::file)
              .toArray(HospitalFile[]::new);

      assertThat(stored.read(Staff.files(files)))
          .isInstanceOfSatisfying(
              StoredHospitals.Read.Good.class,
              good -> assertThat(good.hospital().hospital().people()).isNotEmpty());
    }
    assertThat(stored.read(Staff.hospital("x"))).isInstanceOf(StoredHospitals.Read.Bad.class);
  }

  private static HospitalFile file(Path path) {
    try {
      return new HospitalFile(path.getFileName().toString(), Files.readAllBytes(path));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
