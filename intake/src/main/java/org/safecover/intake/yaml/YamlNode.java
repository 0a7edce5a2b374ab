package org.safecover.intake.yaml;

import java.util.List;

/// A value of a text as it stands there, with the line it starts on.
sealed interface YamlNode {

  int line();

  /// @param quoted whether it stands in quotation marks, or as a block of text
  record Text(int line, String value, boolean quoted) implements YamlNode {

    boolean isEmpty() {
      return !quoted && (value.isEmpty() || value.equals("~") || value.equals("null"));
    }
  }

  record Items(int line, List<YamlNode> items) implements YamlNode {}

  record Fields(int line, List<Field> fields) implements YamlNode {}

  record Field(int line, String key, YamlNode value) {}
}
