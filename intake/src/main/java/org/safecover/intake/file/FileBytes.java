package org.safecover.intake.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.safecover.intake.Place;
import org.safecover.intake.Problems;

/// The bytes of one file of bounded size.
public final class FileBytes {

  /// The largest file of any kind that is read, in bytes.
  public static final long LARGEST = 50_000_000;

  private FileBytes() {}

  /// The bytes, or nothing when the file is too large or cannot be read.
  ///
  /// @param name how problems call it
  public static Optional<byte[]> read(Path path, String name, long largest, Problems problems) {
    try {
      if (!Files.isRegularFile(path)) {
        problems.add(Place.whole(name), "no ordinary file", "put an ordinary file here");
        return Optional.empty();
      }
      long size = Files.size(path);
      if (size > largest) {
        problems.add(
            Place.whole(name),
            megabytes(size),
            "keep such a file under " + largest / 1_000_000 + " MB");
        return Optional.empty();
      }
      return Optional.of(Files.readAllBytes(path));
    } catch (IOException e) {
      problems.add(
          Place.whole(name),
          "a file that cannot be opened (" + e.getClass().getSimpleName() + ")",
          "check that you may read it and that no other program holds it");
      return Optional.empty();
    }
  }

  private static String megabytes(long bytes) {
    return "a file of " + (bytes + 999_999) / 1_000_000 + " MB";
  }
}
