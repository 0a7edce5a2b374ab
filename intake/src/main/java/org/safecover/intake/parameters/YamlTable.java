package org.safecover.intake.parameters;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.safecover.domain.figure.Confidence;
import org.safecover.domain.figure.Figure;
import org.safecover.domain.figure.Parameter;
import org.safecover.intake.yaml.YamlMapping;
import org.safecover.intake.yaml.YamlValue;

/// Many parameters as one file writes them: a column each, and a row for every day on which any of
/// them changes.
final class YamlTable {

  private static final String NAME = "[a-z0-9]+(-[a-z0-9]+)*";
  private static final Set<String> KEPT_FOR_ROWS =
      Set.of("source", "confidence", "not_sourced", "ended", "value");

  private final Map<String, Column> columns = new LinkedHashMap<>();

  private YamlTable() {}

  /// @param at where the column gets its title
  private record Column(YamlValue at, String title, NavigableMap<LocalDate, Figure> values) {}

  /// The parameters of all columns; none when the table has any problem.
  static List<Parameter> read(YamlMapping fields) {
    YamlHeader header = YamlHeader.read(fields);
    YamlTable table = new YamlTable();
    fields.required("columns").ifPresent(table::columns);
    fields.required("values").ifPresent(table::rows);
    if (fields.isSound()) {
      table.refuseEmptyColumns();
    }
    return fields.close() ? table.parameters(header) : List.of();
  }

  private List<Parameter> parameters(YamlHeader header) {
    return columns.entrySet().stream()
        .map(
            each -> header.column(each.getKey(), each.getValue().title(), each.getValue().values()))
        .toList();
  }

  private void columns(YamlValue at) {
    YamlMapping names = at.mapping();
    for (String name : names.keys()) {
      names.required(name).ifPresent(title -> column(name, title));
    }
    if (names.close() && columns.isEmpty()) {
      at.problem("no column", "write at least one column with its title");
    }
  }

  private void column(String name, YamlValue title) {
    if (!name.matches(NAME) || KEPT_FOR_ROWS.contains(name)) {
      title.problem(
          "the column '" + name + "'",
          "name it in lower-case words and digits with hyphens, and not "
              + String.join(", ", KEPT_FOR_ROWS.stream().sorted().toList()));
    }
    columns.put(name, new Column(title, title.findText().orElse(""), new TreeMap<>()));
  }

  private void rows(YamlValue at) {
    YamlMapping byDate = at.mapping();
    for (String key : byDate.keys()) {
      byDate
          .required(key)
          .ifPresent(row -> {
            SortedMap<String, Figure> read = row(row);
            YamlHeader.findDate(key, row)
                .ifPresent(day -> read.forEach((name, figure) -> put(name, day, figure)));
          });
    }
    byDate.close();
  }

  private void put(String name, LocalDate day, Figure figure) {
    Objects.requireNonNull(columns.get(name), name).values().put(day, figure);
  }

  private SortedMap<String, Figure> row(YamlValue at) {
    YamlMapping fields = at.mapping();
    List<String> keys = fields.keys();
    return keys.contains("not_sourced") || keys.contains("ended")
        ? everyColumn(YamlFigure.read(at))
        : cells(at, fields);
  }

  private SortedMap<String, Figure> everyColumn(Figure figure) {
    SortedMap<String, Figure> row = new TreeMap<>();
    columns.keySet().forEach(name -> row.put(name, figure));
    return row;
  }

  private SortedMap<String, Figure> cells(YamlValue at, YamlMapping fields) {
    SortedMap<String, Figure> row = new TreeMap<>();
    SortedMap<String, BigDecimal> plain = new TreeMap<>();
    for (String name : fields.keys().stream().filter(columns::containsKey).toList()) {
      YamlValue cell = fields.required(name).orElseThrow();
      if (cell.hasKeys()) {
        row.put(name, YamlFigure.read(cell));
      } else {
        plain.put(name, YamlFigure.number(cell));
      }
    }
    row.putAll(known(plain, fields));
    refuseUnknownColumns(fields);
    if (fields.close() && row.isEmpty()) {
      at.problem("no column", "write a value for at least one column, or not_sourced, or ended");
    }
    return row;
  }

  private static SortedMap<String, Figure> known(
      SortedMap<String, BigDecimal> plain, YamlMapping fields) {
    SortedMap<String, Figure> known = new TreeMap<>();
    if (!plain.isEmpty()) {
      String source = fields.text("source");
      Confidence confidence = fields.word("confidence", Confidence.class);
      plain.forEach((name, value) -> known.put(name, new Figure.Known(value, source, confidence)));
    }
    return known;
  }

  private void refuseUnknownColumns(YamlMapping fields) {
    for (String name : fields.keys()) {
      if (!KEPT_FOR_ROWS.contains(name)) {
        fields
            .required(name)
            .ifPresent(cell ->
                cell.problem(
                    "the column '" + name + "', which is not among the columns",
                    "write one of " + String.join(", ", columns.keySet())));
      }
    }
  }

  private void refuseEmptyColumns() {
    columns.forEach((name, column) -> {
      if (column.values().isEmpty()) {
        column
            .at()
            .problem(
                "the column '" + name + "', of which no row speaks",
                "write it in at least one row, or take it out");
      }
    });
  }
}
