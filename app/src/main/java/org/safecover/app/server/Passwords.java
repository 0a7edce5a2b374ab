package org.safecover.app.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The passwords of one data folder's roles, drawn when it was made and kept in a file that its
/// owner alone can read.
///
/// @param superuser who makes the others
/// @param owner who owns the tables
/// @param application as whom the program works
record Passwords(Secret superuser, Secret owner, Secret application) {

  private static final int LINES = 3;

  static Passwords drawn(Secrets secrets) {
    return new Passwords(secrets.password(), secrets.password(), secrets.password());
  }

  static Passwords read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    if (lines.size() != LINES) {
      throw new ServerTrouble(
          "The file " + file + " does not hold the three passwords of its server.",
          "Bring it back from a copy, or restore a backup into a new folder.");
    }
    return new Passwords(
        new Secret(lines.get(0)), new Secret(lines.get(1)), new Secret(lines.get(2)));
  }

  void write(Path file) throws IOException {
    OwnerOnly.write(
        file, superuser.text() + "\n" + owner.text() + "\n" + application.text() + "\n");
  }
}
