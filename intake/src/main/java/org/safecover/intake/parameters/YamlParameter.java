package org.safecover.intake.parameters;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safecover.domain.figure.Confidence;
import org.safecover.domain.figure.Figure;
import org.safecover.domain.figure.Parameter;
import org.safecover.domain.figure.ParameterId;
import org.safecover.domain.figure.Unit;
import org.safecover.domain.time.Dated;
import org.safecover.intake.yaml.YamlMapping;
import org.safecover.intake.yaml.YamlValue;

/// One parameter as a file writes it.
final class YamlParameter {

  private static final String UNITS =
      "write one of "
          + Arrays.stream(Unit.values()).map(Unit::text).collect(Collectors.joining(", "));
  private static final ParameterId STAND_IN = new ParameterId("unread");

  private final YamlValue root;

  YamlParameter(YamlValue root) {
    this.root = root;
  }

  /// A parameter with the value it stands in, for problems found later.
  record Read(YamlValue root, Parameter parameter) {}

  /// The parameter, unless it has any problem.
  Optional<Read> find() {
    YamlMapping fields = root.mapping();
    ParameterId id = fields.read("id", YamlParameter::id, wantedId(), STAND_IN);
    String title = fields.text("title");
    Unit unit = fields.read("unit", Unit::find, UNITS, Unit.COUNT);
    String appliesTo = fields.text("applies_to");
    LocalDate checkedOn = fields.date("checked_on");
    NavigableMap<LocalDate, Figure> values = values(fields);
    return fields.close() && !values.isEmpty()
        ? Optional.of(
            new Read(
                root, new Parameter(id, title, unit, appliesTo, checkedOn, new Dated<>(values))))
        : Optional.empty();
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
    Optional<YamlValue> value = byDate.required(key);
    Optional<LocalDate> date = findDate(key);
    if (date.isEmpty()) {
      value.ifPresent(v -> v.problem("'" + key + "'", "write a date as 2016-01-12"));
    }
    value.ifPresent(v -> {
      Figure figure = figure(v);
      date.ifPresent(day -> figures.put(day, figure));
    });
  }

  private static Figure figure(YamlValue at) {
    YamlMapping fields = at.mapping();
    Optional<YamlValue> number = fields.find("value");
    Optional<String> reason = fields.findText("not_sourced");
    Optional<String> ended = fields.findText("ended");
    long kinds = Stream.of(number, reason, ended).filter(Optional::isPresent).count();
    if (kinds != 1) {
      at.problem(kinds + " of value, not_sourced and ended", "write exactly one of them");
    }
    Figure figure = number.map(n -> known(n, fields)).orElseGet(() -> absent(fields, reason));
    fields.close();
    return figure;
  }

  private static Figure known(YamlValue number, YamlMapping fields) {
    BigDecimal value =
        number.read(
            YamlParameter::number, "write a number, such as \"11\" or \"0.5\"", BigDecimal.ZERO);
    return new Figure.Known(
        value, fields.text("source"), fields.word("confidence", Confidence.class));
  }

  private static Figure absent(YamlMapping fields, Optional<String> reason) {
    return reason
        .<Figure>map(Figure.NotSourced::new)
        .orElseGet(() -> new Figure.Ended(fields.text("source")));
  }

  private static Optional<BigDecimal> number(String text) {
    return text.matches("(0|[1-9][0-9]{0,8})(\\.[0-9]{1,6})?")
        ? Optional.of(new BigDecimal(text))
        : Optional.empty();
  }

  private static Optional<ParameterId> id(String text) {
    try {
      return Optional.of(new ParameterId(text));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static String wantedId() {
    return "write lower-case words with dots and hyphens, such as limits.2016.shift-length";
  }

  private static Optional<LocalDate> findDate(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
