package org.safecover.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file that the code writes: compared in every build, rewritten on request.
public final class Golden {

  private static final Path ROOT = Path.of(System.getProperty("project.root", ".."));

  private Golden() {}

  public static Path path(String name) {
    return ROOT.resolve(name);
  }

  /// Holds a file of the checkout to a text.
  public static void compare(String name, String text) {
    Path file = path(name);
    try {
      if (System.getProperty("golden", "compare").equals("rewrite")) {
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
      }
      assertThat(text)
          .as("%s; mvn verify -Dgolden=rewrite writes it anew", name)
          .isEqualTo(Files.exists(file) ? Files.readString(file) : "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
