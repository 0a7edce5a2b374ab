package org.safecover.intake.parameters;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.Collectors;
import org.safecover.domain.figure.Figure;
import org.safecover.domain.figure.Parameter;
import org.safecover.domain.figure.ParameterId;
import org.safecover.domain.figure.Unit;
import org.safecover.domain.time.Dated;
import org.safecover.intake.yaml.YamlMapping;
import org.safecover.intake.yaml.YamlValue;

/// What a parameter file says before its values.
record YamlHeader(ParameterId id, String title, Unit unit, String appliesTo, LocalDate checkedOn) {

  private static final String UNITS =
      "write one of "
          + Arrays.stream(Unit.values()).map(Unit::text).collect(Collectors.joining(", "));
  private static final String IDS =
      "write lower-case words with dots and hyphens, such as limits.2016.shift-length";
  private static final ParameterId STAND_IN = new ParameterId("unread");

  static YamlHeader read(YamlMapping fields) {
    return new YamlHeader(
        fields.read("id", YamlHeader::id, IDS, STAND_IN),
        fields.text("title"),
        fields.read("unit", Unit::find, UNITS, Unit.COUNT),
        fields.text("applies_to"),
        fields.date("checked_on"));
  }

  Parameter parameter(NavigableMap<LocalDate, Figure> values) {
    return new Parameter(id, title, unit, appliesTo, checkedOn, new Dated<>(values));
  }

  Parameter column(String name, String columnTitle, NavigableMap<LocalDate, Figure> values) {
    ParameterId whole = new ParameterId(id + "." + name);
    String both = title + ": " + columnTitle;
    return new Parameter(whole, both, unit, appliesTo, checkedOn, new Dated<>(values));
  }

  /// The date that a row of values starts with.
  static Optional<LocalDate> findDate(String key, YamlValue row) {
    try {
      return Optional.of(LocalDate.parse(key));
    } catch (DateTimeException _) {
      row.problem("'" + key + "'", "write a date as 2016-01-12");
      return Optional.empty();
    }
  }

  private static Optional<ParameterId> id(String text) {
    try {
      return Optional.of(new ParameterId(text));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
