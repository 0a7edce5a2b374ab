package org.safecover.intake.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safecover.intake.Place;
import org.safecover.intake.Problem;

/// The tree of one JSON text. A plan may have tens of millions of characters, for which a YAML
/// parser takes half a minute; JSON's own grammar (RFC 8259) is read in a second.
final class JsonTree {

  private static final int DEEPEST = 100;
  private static final String ESCAPES = "\"\\/bfnrt";
  private static final String MEANT = "\"\\/\b\f\n\r\t";

  private final String file;
  private final String text;
  private int at;
  private int line = 1;

  private JsonTree(String file, String text) {
    this.file = file;
    this.text = text;
  }

  /// The tree, or the problem that keeps the text from being one.
  static Optional<YamlNode> parse(String file, String text, YamlProblems problems) {
    JsonTree tree = new JsonTree(file, text);
    try {
      YamlNode root = tree.value(0);
      tree.space();
      if (tree.at < text.length()) {
        throw tree.notJson("end the text after the first value");
      }
      return Optional.of(root);
    } catch (NotJson e) {
      problems.add(e.problem);
      return Optional.empty();
    }
  }

  private YamlNode value(int depth) throws NotJson {
    if (depth > DEEPEST) {
      throw notJson("nest values no deeper than " + DEEPEST);
    }
    space();
    int start = line;
    return switch (peek()) {
      case '{' -> fields(start, depth);
      case '[' -> items(start, depth);
      case '"' -> new YamlNode.Text(start, string(), true);
      default -> new YamlNode.Text(start, bare(), false);
    };
  }

  private YamlNode fields(int start, int depth) throws NotJson {
    List<YamlNode.Field> fields = new ArrayList<>();
    at++;
    space();
    while (peek() != '}') {
      if (!fields.isEmpty()) {
        expect(',');
        space();
      }
      int keyLine = line;
      String key = string();
      space();
      expect(':');
      fields.add(new YamlNode.Field(keyLine, key, value(depth + 1)));
      space();
    }
    at++;
    return new YamlNode.Fields(start, fields);
  }

  private YamlNode items(int start, int depth) throws NotJson {
    List<YamlNode> items = new ArrayList<>();
    at++;
    space();
    while (peek() != ']') {
      if (!items.isEmpty()) {
        expect(',');
      }
      items.add(value(depth + 1));
      space();
    }
    at++;
    return new YamlNode.Items(start, items);
  }

  private String string() throws NotJson {
    expect('"');
    int start = at;
    while (at < text.length() && text.charAt(at) != '"' && text.charAt(at) != '\\') {
      plain();
    }
    if (peek() == '"') {
      return text.substring(start, at++);
    }
    StringBuilder value = new StringBuilder(text.substring(start, at));
    while (peek() != '"') {
      value.append(text.charAt(at) == '\\' ? escaped() : plain());
    }
    at++;
    return value.toString();
  }

  private char plain() throws NotJson {
    char character = text.charAt(at);
    if (character < ' ') {
      throw notJson("write control characters inside quotation marks as escapes");
    }
    at++;
    return character;
  }

  private char escaped() throws NotJson {
    at++;
    char kind = peek();
    at++;
    if (kind == 'u') {
      return unicode();
    }
    int known = ESCAPES.indexOf(kind);
    if (known < 0) {
      throw notJson("write an escape that JSON knows");
    }
    return MEANT.charAt(known);
  }

  private char unicode() throws NotJson {
    int value = 0;
    for (int i = 0; i < 4; i++) {
      int digit = Character.digit(peek(), 16);
      if (digit < 0) {
        throw notJson("write four hexadecimal digits after \\u");
      }
      value = value * 16 + digit;
      at++;
    }
    return (char) value;
  }

  /// A number, `true`, `false` or `null`: what it means is for whoever asks for it.
  private String bare() throws NotJson {
    int start = at;
    while (at < text.length() && isBare(text.charAt(at))) {
      at++;
    }
    String word = text.substring(start, at);
    if (!word.matches("true|false|null|-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?")) {
      throw notJson("write a JSON value here");
    }
    return word;
  }

  private static boolean isBare(char character) {
    return (character >= '0' && character <= '9')
        || (character >= 'a' && character <= 'z')
        || (character >= 'A' && character <= 'Z')
        || "+-.".indexOf(character) >= 0;
  }

  private void space() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      if (text.charAt(at) == '\n') {
        line++;
      }
      at++;
    }
  }

  private void expect(char character) throws NotJson {
    if (peek() != character) {
      throw notJson("write " + character + " here");
    }
    at++;
  }

  private char peek() throws NotJson {
    if (at >= text.length()) {
      throw notJson("end what was begun: the text stops here");
    }
    return text.charAt(at);
  }

  private NotJson notJson(String wanted) {
    Place place = new Place(file, Optional.empty(), Optional.of(line), Optional.empty());
    String found =
        at < text.length()
            ? "text that is not JSON, " + YamlValue.quoted(rest())
            : "text that is not JSON";
    return new NotJson(new Problem(place, found, wanted));
  }

  private String rest() {
    return text.substring(at, Math.min(text.length(), at + 20));
  }

  /// Ends the reading of a text that is not JSON.
  private static final class NotJson extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Problem problem;

    NotJson(Problem problem) {
      super(problem.toString());
      this.problem = problem;
    }
  }
}
