package org.safecover.app.hospital;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/// Stored files laid out in a folder of their own, which nothing else reads and which is gone
/// afterwards.
public final class LaidOut {

  private LaidOut() {}

  /// What is read of the files while they are laid out.
  ///
  /// @param read given the folder; or the workbook, where there is nothing but one
  public static <T> T read(HospitalFiles files, Function<Path, T> read) {
    try {
      Path folder = Files.createTempDirectory("safecover-hospital");
      try {
        for (HospitalFile file : files.all()) {
          Files.write(folder.resolve(file.name()), file.content());
        }
        return read.apply(entrance(folder, files.all()));
      } finally {
        remove(folder, files.all());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The folder; or the workbook, where there is nothing but one.
  private static Path entrance(Path folder, List<HospitalFile> files) {
    boolean onlyWorkbook = files.size() == 1 && files.getFirst().name().endsWith(".xlsx");
    return onlyWorkbook ? folder.resolve(files.getFirst().name()) : folder;
  }

  private static void remove(Path folder, List<HospitalFile> files) throws IOException {
    for (HospitalFile file : files) {
      Files.deleteIfExists(folder.resolve(file.name()));
    }
    Files.delete(folder);
  }
}
