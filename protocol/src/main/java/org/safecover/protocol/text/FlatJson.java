package org.safecover.protocol.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A line of JSON that is one object whose values are all text.
final class FlatJson {

  private final String line;
  private final List<Field> fields = new ArrayList<>();
  private int at;

  private FlatJson(String line) {
    this.line = line;
  }

  static String write(List<Field> fields) {
    StringBuilder text = new StringBuilder("{");
    for (Field field : fields) {
      text.append(text.length() > 1 ? "," : "");
      write(field.name(), text);
      text.append(':');
      write(field.value(), text);
    }
    return text.append('}').toString();
  }

  private static void write(String value, StringBuilder text) {
    text.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '"' -> text.append("\\\"");
        case '\\' -> text.append("\\\\");
        case '\n' -> text.append("\\n");
        default -> text.append(c < ' ' ? "\\u%04x".formatted((int) c) : String.valueOf(c));
      }
    }
    text.append('"');
  }

  /// What a line holds, or where it stops being such a line.
  sealed interface Read {
    record Fields(List<Field> fields) implements Read {}

    /// @param column counts from 1
    record Broken(int column, String wanted) implements Read {}
  }

  static Read read(String line) {
    FlatJson json = new FlatJson(line);
    Optional<String> broken = json.findFault();
    return broken.isPresent()
        ? new Read.Broken(json.at + 1, broken.get())
        : new Read.Fields(List.copyOf(json.fields));
  }

  private Optional<String> findFault() {
    if (!take('{')) {
      return Optional.of("begin the line with {");
    }
    if (!take('}')) {
      do {
        Optional<String> name = findString();
        if (name.isEmpty() || !take(':')) {
          return Optional.of("write a name in quotation marks, then a colon");
        }
        Optional<String> value = findString();
        if (value.isEmpty()) {
          return Optional.of("write the value as text in quotation marks");
        }
        fields.add(new Field(name.get(), value.get()));
      } while (take(','));
      if (!take('}')) {
        return Optional.of("write a comma and another field, or end the line with }");
      }
    }
    skipSpace();
    return at < line.length() ? Optional.of("write nothing after }") : Optional.empty();
  }

  private void skipSpace() {
    while (at < line.length() && " \t\r".indexOf(line.charAt(at)) >= 0) {
      at++;
    }
  }

  private boolean take(char wanted) {
    skipSpace();
    boolean there = at < line.length() && line.charAt(at) == wanted;
    at += there ? 1 : 0;
    return there;
  }

  private Optional<String> findString() {
    if (!take('"')) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder();
    while (at < line.length() && line.charAt(at) != '"') {
      Optional<Character> next = findCharacter();
      if (next.isEmpty()) {
        return Optional.empty();
      }
      text.append(next.get().charValue());
    }
    return at++ < line.length() ? Optional.of(text.toString()) : Optional.empty();
  }

  private Optional<Character> findCharacter() {
    char c = line.charAt(at);
    if (c < ' ') {
      return Optional.empty();
    }
    at++;
    return c == '\\' ? findEscaped() : Optional.of(c);
  }

  private Optional<Character> findEscaped() {
    if (at >= line.length()) {
      return Optional.empty();
    }
    char c = line.charAt(at++);
    return switch (c) {
      case '"', '\\', '/' -> Optional.of(c);
      case 'n' -> Optional.of('\n');
      case 't' -> Optional.of('\t');
      case 'r' -> Optional.of('\r');
      case 'b' -> Optional.of('\b');
      case 'f' -> Optional.of('\f');
      case 'u' -> findCoded();
      default -> Optional.empty();
    };
  }

  private Optional<Character> findCoded() {
    int end = at + 4;
    if (end > line.length() || !line.substring(at, end).matches("[0-9A-Fa-f]{4}")) {
      return Optional.empty();
    }
    char coded = (char) Integer.parseInt(line.substring(at, end), 16);
    at = end;
    return Optional.of(coded);
  }
}
