package org.safecover.intake.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.safecover.intake.Intake;
import org.safecover.intake.Place;
import org.safecover.intake.cell.Cell;
import org.safecover.intake.cell.Quoted;
import org.safecover.intake.cell.Reading;
import org.safecover.intake.cell.StrikeWords;
import org.safecover.intake.cell.TypedText;
import org.safecover.intake.table.Column;
import org.safecover.intake.table.Row;
import org.safecover.intake.table.Table;
import org.safecover.intake.table.TableFormat;

/// One YAML file as rows: a set of keys is a row, each key a column, and a key within a key has a
/// dotted name.
public final class YamlRows {

  private final String file;
  private final YamlNode.Fields root;
  private final Reading reading;

  private YamlRows(String file, YamlNode.Fields root, Reading reading) {
    this.file = file;
    this.root = root;
    this.reading = reading;
  }

  /// The file's keys, or nothing when it has none.
  public static Optional<YamlRows> read(String file, String text, Reading reading) {
    YamlProblems problems = new YamlProblems();
    Optional<YamlNode> root = YamlTree.parse(file, text, problems);
    if (problems.<String>orElse(() -> "") instanceof Intake.Unusable<String>(var found)) {
      reading.problems().addAll(found);
    }
    if (root.isPresent() && root.get() instanceof YamlNode.Fields fields) {
      return Optional.of(new YamlRows(file, fields, reading));
    }
    root.ifPresent(
        node -> reading.problems().add(Place.whole(file), kind(node), "write keys with values"));
    return Optional.empty();
  }

  /// The same file, its cells read anew for another zone or for other problems.
  public YamlRows with(Reading other) {
    return new YamlRows(file, root, other);
  }

  /// The file's own keys as one row.
  ///
  /// @param elsewhere keys that are read as rows or tables of their own
  public Row row(TableFormat format, Set<String> elsewhere) {
    return new RowOfKeys(format, root, "").read(elsewhere);
  }

  /// The keys within one key as a row; a problem when the key is missing.
  public Optional<Row> rowWithin(String key, TableFormat format) {
    Optional<YamlNode> node = required(key);
    if (node.isPresent() && node.get() instanceof YamlNode.Fields fields) {
      return Optional.of(new RowOfKeys(format, fields, key).read(Set.of()));
    }
    node.ifPresent(n -> problem(n, key, "write keys with values here"));
    return Optional.empty();
  }

  /// The list within one key as a table; a problem when the key is missing.
  public Table table(String key, TableFormat format) {
    Optional<YamlNode> node = required(key);
    if (node.isEmpty() || !(node.get() instanceof YamlNode.Items items)) {
      node.ifPresent(n -> problem(n, key, "write a list here"));
      return Table.empty(format);
    }
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < items.items().size(); i++) {
      String path = key + "[" + i + "]";
      YamlNode item = items.items().get(i);
      if (item instanceof YamlNode.Fields fields) {
        rows.add(new RowOfKeys(format, fields, path).read(Set.of()));
      } else {
        problem(item, path, "write keys with values here");
      }
    }
    return new Table(format, rows);
  }

  private Optional<YamlNode> required(String key) {
    Optional<YamlNode> found =
        root.fields().stream()
            .filter(f -> f.key().equals(key))
            .map(YamlNode.Field::value)
            .findFirst();
    if (found.isEmpty()) {
      reading.problems().add(place(root.line(), key), "no key " + Quoted.of(key), "add it");
    }
    return found;
  }

  private void problem(YamlNode node, String path, String wanted) {
    reading.problems().add(place(node.line(), path), kind(node), wanted);
  }

  private Place place(int line, String path) {
    return new Place(file, Optional.empty(), Optional.of(line), Optional.of(path));
  }

  private static String kind(YamlNode node) {
    return switch (node) {
      case YamlNode.Text text -> Quoted.of(text.isEmpty() ? "" : text.value());
      case YamlNode.Items _ -> "a list";
      case YamlNode.Fields _ -> "keys with values";
    };
  }

  /// One set of keys as a row in the making, and then as the source of its cells.
  private final class RowOfKeys implements Cell.Source {

    private final TableFormat format;
    private final YamlNode.Fields fields;
    private final String path;
    private final Set<String> names;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();

    RowOfKeys(TableFormat format, YamlNode.Fields fields, String path) {
      this.format = format;
      this.fields = fields;
      this.path = path;
      this.names =
          format.columns().stream()
              .map(Column::name)
              .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Row read(Set<String> elsewhere) {
      flatten(fields, "", elsewhere);
      String[] ofColumns =
          names.stream().map(name -> texts.getOrDefault(name, "")).toArray(String[]::new);
      return Row.read(format, ofColumns, this);
    }

    @Override
    public Place at(String column) {
      return place(lines.getOrDefault(column, fields.line()), full(column));
    }

    @Override
    public Reading reading() {
      return reading;
    }

    private String full(String name) {
      return path.isEmpty() ? name : path + "." + name;
    }

    private void flatten(YamlNode.Fields within, String prefix, Set<String> elsewhere) {
      for (YamlNode.Field field : within.fields()) {
        String name = prefix + field.key();
        if (lines.putIfAbsent(name, field.line()) != null) {
          reading
              .problems()
              .add(
                  place(field.line(), full(name)),
                  "the key " + Quoted.of(field.key()) + " again",
                  "write it once");
        } else if (names.contains(name)) {
          texts.put(name, TypedText.tidy(text(field.value(), name)));
        } else if (names.stream().anyMatch(n -> n.startsWith(name + "."))) {
          flattenWithin(field.value(), name);
        } else if (!elsewhere.contains(name)) {
          refuseKey(field, name, elsewhere);
        }
      }
    }

    private void flattenWithin(YamlNode value, String name) {
      if (value instanceof YamlNode.Fields inner) {
        flatten(inner, name + ".", Set.of());
      } else if (!(value instanceof YamlNode.Text text) || !text.isEmpty()) {
        problem(value, full(name), "write keys with values here");
      }
    }

    /// A list of texts becomes one text, its entries separated by semicolons.
    private String text(YamlNode value, String name) {
      return switch (value) {
        case YamlNode.Text text -> text.isEmpty() ? "" : text.value();
        case YamlNode.Items items ->
            items.items().stream().map(i -> entry(i, name)).collect(Collectors.joining(";"));
        case YamlNode.Fields _ -> refused(value, name);
      };
    }

    private String entry(YamlNode item, String name) {
      return item instanceof YamlNode.Text text && !text.isEmpty()
          ? text.value()
          : refused(item, name);
    }

    private String refused(YamlNode node, String name) {
      problem(node, full(name), "write a value here");
      return "";
    }

    private void refuseKey(YamlNode.Field field, String name, Set<String> elsewhere) {
      Set<String> known = new TreeSet<>(names);
      known.addAll(elsewhere);
      String wanted =
          "remove or correct the key; here stand "
              + String.join(", ", known)
              + TypedText.near(field.key(), known);
      reading
          .problems()
          .add(
              place(field.line(), full(name)),
              "the key " + Quoted.of(field.key()),
              StrikeWords.findIn(field.key()).isPresent() ? StrikeWords.REASON : wanted);
    }
  }
}
