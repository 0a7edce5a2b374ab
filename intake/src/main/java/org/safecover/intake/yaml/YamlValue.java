package org.safecover.intake.yaml;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.safecover.intake.Place;
import org.safecover.intake.Problem;

/// One value of a text, with its place. What cannot be read as asked becomes a problem, and a
/// harmless stand-in goes on: nothing that was built beside a problem is ever handed out.
public final class YamlValue {

  private static final int SHOWN = 60;

  private final YamlSource source;
  private final YamlNode node;
  private final @Nullable YamlValue within;
  private final String step;

  private YamlValue(YamlSource source, YamlNode node, @Nullable YamlValue within, String step) {
    this.source = source;
    this.node = node;
    this.within = within;
    this.step = step;
  }

  /// Reads a whole text as YAML.
  public static Optional<YamlValue> parse(String file, String text, YamlProblems problems) {
    YamlSource source = new YamlSource(file, problems, YamlSource.Quotes.AS_YAML);
    return YamlTree.parse(file, text, problems).map(root -> new YamlValue(source, root, null, ""));
  }

  /// Reads a whole text as JSON, in which all text stands in quotation marks.
  public static Optional<YamlValue> parseJson(String file, String text, YamlProblems problems) {
    YamlSource source = new YamlSource(file, problems, YamlSource.Quotes.AS_JSON);
    return JsonTree.parse(file, text, problems).map(root -> new YamlValue(source, root, null, ""));
  }

  /// The value as keys with values.
  public YamlMapping mapping() {
    if (node instanceof YamlNode.Fields fields) {
      return YamlMapping.of(this, fields);
    }
    problem("write keys with values here");
    return YamlMapping.missing(this);
  }

  /// Whether the value is keys with values.
  public boolean hasKeys() {
    return node instanceof YamlNode.Fields;
  }

  /// The value as a list, each item read in order.
  public <T> List<T> list(Function<YamlValue, T> read) {
    if (node instanceof YamlNode.Items items) {
      return IntStream.range(0, items.items().size())
          .mapToObj(i -> new YamlValue(source, items.items().get(i), this, "[" + i + "]"))
          .map(read)
          .toList();
    }
    problem("write a list here");
    return List.of();
  }

  /// The value as text; empty, with a problem, when it is none.
  public Optional<String> findText() {
    if (node instanceof YamlNode.Text text && !text.isEmpty() && !text.value().isBlank()) {
      if (source.quotes() == YamlSource.Quotes.AS_YAML) {
        return Optional.of(text.value().strip());
      }
      if (text.quoted()) {
        return Optional.of(text.value());
      }
      problem("write text in quotation marks here");
      return Optional.empty();
    }
    problem("write text here");
    return Optional.empty();
  }

  /// The value as a bare number or word, as numbers, true and false stand in JSON.
  Optional<String> findBare(String wanted) {
    if (node instanceof YamlNode.Text text && !text.quoted() && !text.isEmpty()) {
      return Optional.of(text.value());
    }
    problem(wanted);
    return Optional.empty();
  }

  /// Reads text by a function that gives nothing for what it cannot read.
  public <T> T read(Function<String, Optional<T>> parse, String wanted, T standIn) {
    Optional<String> text = findText();
    if (text.isEmpty()) {
      return standIn;
    }
    Optional<T> value = parse.apply(text.get());
    if (value.isEmpty()) {
      problem(wanted);
    }
    return value.orElse(standIn);
  }

  public void problem(String wanted) {
    problem(shown(), wanted);
  }

  public void problem(String found, String wanted) {
    source.problems().add(new Problem(at(), found, wanted));
  }

  public Place at() {
    String path = path();
    return new Place(
        source.file(),
        Optional.empty(),
        Optional.of(node.line()),
        path.isEmpty() ? Optional.empty() : Optional.of(path));
  }

  YamlSource source() {
    return source;
  }

  boolean isEmpty() {
    return node instanceof YamlNode.Text text && text.isEmpty();
  }

  YamlValue child(YamlNode.Field field) {
    return new YamlValue(source, field.value(), this, field.key());
  }

  private String path() {
    if (within == null) {
      return "";
    }
    String before = within.path();
    return before + (before.isEmpty() || step.startsWith("[") ? "" : ".") + step;
  }

  private String shown() {
    return switch (node) {
      case YamlNode.Text text when text.isEmpty() -> "nothing";
      case YamlNode.Text text -> quoted(text.value());
      case YamlNode.Items _ -> "a list";
      case YamlNode.Fields _ -> "keys with values";
    };
  }

  static String quoted(String text) {
    String line = text.replaceAll("\\s+", " ");
    return "'" + (line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line) + "'";
  }
}
