package org.safecover.cli.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.safecover.app.load.UnusableInput;

/// A new file that nobody but its owner can read: ledgers name doctors.
final class OwnFile {

  private OwnFile() {}

  static OutputStream create(Path file) throws IOException {
    try {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    } catch (FileAlreadyExistsException e) {
      throw UnusableInput.saying(file + ": exists already", "Name a file that does not exist.");
    }
    return Files.newOutputStream(file);
  }
}
