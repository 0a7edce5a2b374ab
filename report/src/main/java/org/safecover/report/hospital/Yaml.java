package org.safecover.report.hospital;

import java.util.Collection;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/// YAML that is being written: keys by indentation, every text in double quotes.
final class Yaml {

  private static final JsonMapper JSON = new JsonMapper();
  private static final String STEP = "  ";

  private final StringBuilder text;
  private final String indent;
  private final String firstIndent;
  private boolean first = true;

  Yaml() {
    this(new StringBuilder(), "", "");
  }

  private Yaml(StringBuilder text, String firstIndent, String indent) {
    this.text = text;
    this.firstIndent = firstIndent;
    this.indent = indent;
  }

  Yaml text(String key, String value) {
    return line(key, quoted(value));
  }

  Yaml number(String key, int value) {
    return line(key, Integer.toString(value));
  }

  /// A list of texts on one line.
  Yaml texts(String key, Collection<?> values) {
    return line(
        key,
        values.stream().map(v -> quoted(v.toString())).collect(Collectors.joining(", ", "[", "]")));
  }

  Yaml mapping(String key, Consumer<Yaml> fill) {
    start(key).append('\n');
    fill.accept(new Yaml(text, indent + STEP, indent + STEP));
    return this;
  }

  /// A list of mappings, one for each value.
  <T> Yaml list(String key, Collection<T> values, Element<T> fill) {
    if (values.isEmpty()) {
      return line(key, "[]");
    }
    start(key).append('\n');
    for (T value : values) {
      fill.write(value, new Yaml(text, indent + STEP + "- ", indent + STEP + STEP));
    }
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }

  /// Writes one element of a list.
  interface Element<T> {
    void write(T value, Yaml into);
  }

  static String quoted(String value) {
    return JSON.writeValueAsString(value);
  }

  private Yaml line(String key, String value) {
    start(key).append(' ').append(value).append('\n');
    return this;
  }

  private StringBuilder start(String key) {
    text.append(first ? firstIndent : indent).append(key).append(':');
    first = false;
    return text;
  }
}
