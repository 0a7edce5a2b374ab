package org.safecover.app.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Unpacking the programs of PostgreSQL.
class ProgramsTest {

  @TempDir Path folder;

  @Test
  void SERVER_07_processes_that_unpack_into_one_folder_at_once_each_find_programs_that_run()
      throws Exception {
    List<Process> atOnce = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      atOnce.add(unpacking());
    }

    for (Process one : atOnce) {
      assertThat(one.waitFor()).as("%s", one.info()).isZero();
    }
    assertThat(folder.resolve("bin/postgres")).isExecutable();
    try (Stream<Path> all = Files.list(folder)) {
      assertThat(all.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("bin", "lib", "share", "lock", "unpacked");
    }
  }

  private Process unpacking() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Unpacking.class.getName(),
            folder.toString())
        .inheritIO()
        .start();
  }

  /// One process: unpacks, then asks a program of the folder for its version.
  static final class Unpacking {

    private Unpacking() {}

    static void main(String[] words) throws Exception {
      Programs programs = Programs.in(Path.of(words[0]));
      Process asked =
          new ProcessBuilder(programs.program("initdb").toString(), "--version")
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      System.exit(asked.waitFor());
    }
  }
}
