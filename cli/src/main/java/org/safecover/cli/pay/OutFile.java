package org.safecover.cli.pay;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.safecover.app.load.UnusableInput;

/// A file of results that appears whole or not at all, and in the place of nothing.
final class OutFile {

  private final Path target;

  private OutFile(Path target) {
    this.target = target;
  }

  /// Writes a file's bytes.
  interface Content {
    void writeTo(OutputStream stream) throws IOException;
  }

  /// @throws UnusableInput when something is there already
  static OutFile fresh(Path target) {
    Path absolute = target.toAbsolutePath().normalize();
    if (Files.exists(absolute, LinkOption.NOFOLLOW_LINKS)) {
      throw UnusableInput.saying(
          target + " is there already.", "Nothing was written. Name another file with --out.");
    }
    return new OutFile(absolute);
  }

  static void write(OutputStream stream, String text) throws IOException {
    stream.write(text.getBytes(StandardCharsets.UTF_8));
  }

  /// @throws UnusableInput when it cannot be written
  void fill(Content content) {
    try {
      Path parent = target.getParent() == null ? target : target.getParent();
      Files.createDirectories(parent);
      Path draft = parent.resolve("." + target.getFileName() + ".part");
      try {
        try (OutputStream stream = Files.newOutputStream(draft)) {
          content.writeTo(stream);
        }
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException | UncheckedIOException problem) {
      String why =
          problem instanceof AccessDeniedException ? "permission denied" : problem.getMessage();
      throw UnusableInput.saying("Cannot write to " + target + ": " + why);
    }
  }
}
