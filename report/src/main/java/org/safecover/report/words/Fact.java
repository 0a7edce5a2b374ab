package org.safecover.report.words;

import java.util.List;

/// Something with a name, and what is to be said of it.
///
/// @param lines at least one
public record Fact(String name, List<String> lines) {

  public Fact {
    lines = List.copyOf(lines);
  }

  public static Fact of(String name, String line) {
    return new Fact(name, List.of(line));
  }

  /// All lines in one.
  public String text() {
    return String.join("; ", lines);
  }
}
