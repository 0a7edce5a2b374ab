package org.safecover.web.hospital;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.safecover.app.hospital.HospitalArchive;
import org.safecover.app.hospital.HospitalFile;
import org.safecover.app.hospital.HospitalFiles;
import org.safecover.app.hospital.HospitalFiles.Offered;
import org.springframework.web.multipart.MultipartFile;

/// Files as a browser sends them: a folder packed as .zip, a workbook, or the tables one by one.
final class UploadedFiles {

  private UploadedFiles() {}

  static Offered of(List<MultipartFile> uploaded) throws IOException {
    List<MultipartFile> given = uploaded.stream().filter(file -> !file.isEmpty()).toList();
    if (given.size() == 1 && name(given.getFirst()).toLowerCase(Locale.ROOT).endsWith(".zip")) {
      try (InputStream archive = given.getFirst().getInputStream()) {
        return HospitalArchive.unpack(archive);
      }
    }
    List<HospitalFile> files = new ArrayList<>();
    for (MultipartFile file : given) {
      files.add(new HospitalFile(name(file), file.getBytes()));
    }
    return HospitalFiles.of(files);
  }

  /// A browser may send the folder that a file lies in; only its own name counts.
  private static String name(MultipartFile file) {
    String whole = Optional.ofNullable(file.getOriginalFilename()).orElse("");
    return whole.substring(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('\\')) + 1);
  }
}
