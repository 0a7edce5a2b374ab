package org.safecover.web.hospital;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.safecover.app.hospital.HospitalFile;
import org.safecover.app.hospital.HospitalFiles;
import org.safecover.app.hospital.HospitalFiles.Offered;

/// The hospital of 12 January 2016, where Safecover's own folder is at hand.
///
/// @param folder its tables
record ExampleHospital(Path folder) {

  /// In a whole checkout.
  static ExampleHospital in(Path home) {
    return new ExampleHospital(home.resolve("examples").resolve("cpft-january-2016"));
  }

  boolean isThere() {
    return Files.isDirectory(folder);
  }

  Offered files() {
    if (!isThere()) {
      return new Offered.Bad(
          List.of(
              new HospitalFiles.Fault(
                  "", "no example beside the program", "a whole checkout of Safecover")));
    }
    List<HospitalFile> files = new ArrayList<>();
    try (Stream<Path> all = Files.list(folder)) {
      for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
        files.add(new HospitalFile(String.valueOf(file.getFileName()), Files.readAllBytes(file)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return HospitalFiles.of(files);
  }
}
