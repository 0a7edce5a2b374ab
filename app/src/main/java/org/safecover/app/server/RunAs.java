package org.safecover.app.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/// As whom PostgreSQL's programs run. They refuse the superuser of the machine, so where Safecover
/// runs as that, they get a name space in which it is nobody, or else another user.
public enum RunAs {

  /// As whoever runs Safecover.
  ONESELF(""),

  /// In a user name space of its own: the files stay the superuser's, its powers are gone.
  NAME_SPACE("unshare --user"),

  /// As the user nobody, to whom the data folder is given.
  NOBODY("setpriv --reuid=65534 --regid=65534 --clear-groups");

  private static final int NOBODY_ID = 65_534;

  private final String prefix;

  RunAs(String prefix) {
    this.prefix = prefix;
  }

  /// The first way that works on this machine.
  public static RunAs here() {
    if (!isSuperuser()) {
      return ONESELF;
    }
    return Stream.of(NAME_SPACE, NOBODY)
        .filter(RunAs::works)
        .findFirst()
        .orElseThrow(() ->
            new ServerTrouble(
                "PostgreSQL does not run as the superuser of a machine, and neither unshare nor"
                    + " setpriv works here.",
                "Run Safecover as another user, or name a server with --database-url."));
  }

  /// Whether this way works on this machine.
  public boolean works() {
    try {
      Process asked =
          new ProcessBuilder(command(List.of("id", "-u")))
              .redirectErrorStream(true)
              .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
              .start();
      String id = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      return asked.waitFor() == 0 && !id.equals("0");
    } catch (IOException notThere) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /// A program and its words, as they are to be run.
  public List<String> command(List<String> words) {
    Stream<String> before = Stream.of(prefix.split(" ")).filter(word -> !word.isEmpty());
    return Stream.concat(before, words.stream()).toList();
  }

  /// Makes what lies in a folder belong to whom the programs run as.
  public void own(Path folder) throws IOException {
    if (this == NOBODY) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.toList()) {
          Files.setAttribute(path, "unix:uid", NOBODY_ID);
        }
      }
    }
  }

  /// Lets whom the programs run as pass through a folder, without seeing what lies in it.
  void letThrough(Path folder) throws IOException {
    if (this == NOBODY) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
    }
  }

  private static boolean isSuperuser() {
    try {
      return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
    } catch (IOException | UnsupportedOperationException e) {
      return "root".equals(System.getProperty("user.name"));
    }
  }
}
