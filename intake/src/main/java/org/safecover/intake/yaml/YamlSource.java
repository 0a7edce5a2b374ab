package org.safecover.intake.yaml;

/// The text that values come from.
record YamlSource(String file, YamlProblems problems, Quotes quotes) {

  /// Where text must stand in quotation marks.
  enum Quotes {
    AS_YAML,
    AS_JSON
  }
}
