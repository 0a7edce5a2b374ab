package org.safecover.rules.pay;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safecover.domain.figure.Figure;
import org.safecover.domain.figure.Parameter;
import org.safecover.domain.figure.Parameters;
import org.safecover.domain.figure.Unit;

/// One parameter, or all columns of a table of them, as a page shows it: a row for each date, and
/// the sources below.
record FigureTable(String id, List<Parameter> columns) {

  /// @param id of a parameter or of a table
  static FigureTable of(Parameters parameters, String id) {
    List<Parameter> columns =
        parameters.all().stream()
            .filter(each -> each.id().text().equals(id) || each.id().text().startsWith(id + "."))
            .toList();
    if (columns.isEmpty()) {
      throw new AssertionError("There is no figure " + id);
    }
    return new FigureTable(id, columns);
  }

  String text() {
    Parameter first = columns.getFirst();
    return """
    ### `%s`

    In %s, by %s; checked %s.

    %s
    | From | %s |
    |---|%s
    %s
    %s\
    """
        .formatted(
            id,
            first.unit().text(),
            first.appliesTo(),
            first.checkedOn(),
            columns.stream()
                .map(each -> "- `%s`: %s\n".formatted(name(each), each.title()))
                .collect(Collectors.joining()),
            columns.stream().map(this::name).collect(Collectors.joining(" | ")),
            "---|".repeat(columns.size()),
            dates().stream().map(this::row).collect(Collectors.joining()),
            dates().stream().map(this::sources).collect(Collectors.joining()));
  }

  private String name(Parameter column) {
    String text = column.id().text();
    return text.equals(id)
        ? text.substring(text.lastIndexOf('.') + 1)
        : text.substring(id.length() + 1);
  }

  private SortedSet<LocalDate> dates() {
    SortedSet<LocalDate> dates = new TreeSet<>();
    columns.forEach(each -> dates.addAll(each.values().byDate().keySet()));
    return dates;
  }

  private String row(LocalDate date) {
    return columns.stream()
        .map(each -> cell(each.unit(), each.values().byDate().get(date)))
        .collect(Collectors.joining(" | ", "| " + date + " | ", " |\n"));
  }

  private static String cell(Unit unit, @Nullable Figure figure) {
    return switch (figure) {
      case null -> "";
      case Figure.Known known -> value(unit, known.value());
      case Figure.NotSourced _ -> "not sourced";
      case Figure.Ended _ -> "ended";
    };
  }

  private static String value(Unit unit, BigDecimal value) {
    return switch (unit) {
      case HOURS -> value + " h";
      case ONE_IN -> "1 in " + value;
      case PERCENT -> value + " %";
      case MINUTE_OF_DAY ->
          "%02d:%02d".formatted(value.intValueExact() / 60, value.intValueExact() % 60);
      case POUNDS, POUNDS_PER_HOUR -> "£%,.2f".formatted(value).replace(".00", "");
      case MINUTES, DAYS, WEEKS, COUNT, FRACTION -> value.toPlainString();
    };
  }

  /// Who says so, told once for all columns that have it from the same.
  private String sources(LocalDate date) {
    Map<String, List<String>> bySource = new LinkedHashMap<>();
    for (Parameter column : columns) {
      Figure figure = column.values().byDate().get(date);
      if (figure != null) {
        bySource.computeIfAbsent(source(figure), _ -> new ArrayList<>()).add(name(column));
      }
    }
    return bySource.entrySet().stream()
        .map(entry ->
            "- %s%s: %s\n".formatted(date, named(entry.getValue(), bySource), entry.getKey()))
        .collect(Collectors.joining());
  }

  private static String named(List<String> names, Map<String, List<String>> bySource) {
    return bySource.size() == 1 ? "" : " (" + String.join(", ", names) + ")";
  }

  private static String source(Figure figure) {
    return switch (figure) {
      case Figure.Known(var _, var source, var sure) ->
          source + " *" + sure.name().toLowerCase(Locale.ROOT).replace('_', '-') + "*";
      case Figure.NotSourced(var reason) -> reason + " *not sourced*";
      case Figure.Ended(var source) -> source + " *ended*";
    };
  }
}
