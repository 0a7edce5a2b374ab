package org.safecover.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A part of a page that the code writes: compared in every build, rewritten on request.
final class Golden {
  private Golden() {}

  /// Holds the text between `<!-- NAME -->` and `<!-- end of NAME -->` of a page to this text.
  static void section(Path page, String name, String text) throws IOException {
    String begin = "<!-- " + name + " -->\n";
    String end = "<!-- end of " + name + " -->";
    String whole = Files.readString(page);
    int from = whole.indexOf(begin) + begin.length();
    int to = whole.indexOf(end);
    assertThat(whole).as(page + " has the section " + name).contains(begin, end);
    if (System.getProperty("golden", "compare").equals("rewrite")) {
      Files.writeString(page, whole.substring(0, from) + text + whole.substring(to));
      return;
    }
    assertThat(whole.substring(from, to))
        .as("%s, section %s; mvn verify -Dgolden=rewrite writes it anew", page, name)
        .isEqualTo(text);
  }
}
