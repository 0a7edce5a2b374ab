package org.safecover.intake.parameters;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.safecover.domain.figure.Figure;
import org.safecover.domain.figure.Parameter;
import org.safecover.intake.yaml.YamlMapping;

/// One parameter as a file writes it.
final class YamlParameter {

  private YamlParameter() {}

  /// The parameter; none when it has any problem.
  static List<Parameter> read(YamlMapping fields) {
    YamlHeader header = YamlHeader.read(fields);
    NavigableMap<LocalDate, Figure> values = values(fields);
    return fields.close() && !values.isEmpty() ? List.of(header.parameter(values)) : List.of();
  }

  private static NavigableMap<LocalDate, Figure> values(YamlMapping fields) {
    NavigableMap<LocalDate, Figure> figures = new TreeMap<>();
    fields
        .required("values")
        .ifPresent(value -> {
          YamlMapping byDate = value.mapping();
          byDate.keys().forEach(date -> value(byDate, date, figures));
          if (byDate.close() && figures.isEmpty()) {
            value.problem("no value", "write at least one date with a value");
          }
        });
    return figures;
  }

  private static void value(
      YamlMapping byDate, String key, NavigableMap<LocalDate, Figure> figures) {
    byDate
        .required(key)
        .ifPresent(value -> {
          Figure figure = YamlFigure.read(value);
          YamlHeader.findDate(key, value).ifPresent(day -> figures.put(day, figure));
        });
  }
}
