package org.safecover.rules.pay.band;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.safecover.domain.figure.Figure;
import org.safecover.domain.figure.Parameter;
import org.safecover.domain.figure.ParameterId;
import org.safecover.domain.figure.Parameters;
import org.safecover.domain.figure.Ratio;
import org.safecover.rules.pay.line.Assumable;
import org.safecover.rules.pay.line.Missing;

/// The figures that bands are decided by, as they stand on one day: the first of the rota.
final class BandFigures {

  static final String BANDS = "pay.2002.bands.";
  static final String ON_CALL = "pay.2002.bands.on-call.";
  static final String FULL_TIME_WEEK = "pay.2002.full-time-week";
  static final String LEAVE_LOWER = "pay.2002.leave.lower";
  static final String LEAVE_HIGHER = "pay.2002.leave.higher";
  static final String LEAVE_HIGHER_FROM = "pay.2002.leave-higher-from-point";
  static final String PART_TIME_HOURS = "pay.2002.part-time-hours.";
  static final String PART_TIME_FREQUENCY = "pay.2002.part-time-frequency.";
  static final String ON_CALL_MAPPING = "pay.2002.on-call-mapping";
  static final String PART_TIME_MAPPING = "pay.2002.part-time-mapping";

  private static final List<String> ALWAYS =
      List.of(
          BANDS + "plain-from",
          BANDS + "plain-until",
          BANDS + "weekend-from",
          BANDS + "weekend-until",
          BANDS + "late-work-after",
          BANDS + "late-work-hours");

  private final Parameters parameters;
  private final LocalDate day;
  private final Map<String, Parameter> read = new ConcurrentHashMap<>();
  private final Map<String, Ratio> numbers = new ConcurrentHashMap<>();
  private final List<Missing> missing;

  BandFigures(Parameters parameters, LocalDate day) {
    this.parameters = parameters;
    this.day = day;
    missing = needed();
  }

  /// What every band needs and is not known on the day.
  List<Missing> missing() {
    return missing;
  }

  private List<Missing> needed() {
    Stream<String> asked =
        Banding.questions().stream()
            .flatMap(List::stream)
            .flatMap(question -> question.figures().stream());
    return Stream.of(ALWAYS.stream(), Leave2002.FIGURES.stream(), asked)
        .flatMap(figures -> figures)
        .distinct()
        .filter(id -> !knows(id))
        .map(id -> missing(id, Optional.empty()))
        .toList();
  }

  Parameter parameter(String id) {
    return read.computeIfAbsent(id, text -> parameters.parameter(new ParameterId(text)));
  }

  List<Parameter> all(List<String> ids) {
    return ids.stream().map(this::parameter).toList();
  }

  boolean knows(String id) {
    return parameter(id).values().findOn(day).orElse(null) instanceof Figure.Known;
  }

  /// @throws IllegalStateException when the figure is not known on the day
  Ratio number(String id) {
    return numbers.computeIfAbsent(id, this::read);
  }

  private Ratio read(String id) {
    return switch (parameter(id).values().findOn(day).orElse(null)) {
      case Figure.Known(var value, var _, var _) -> Ratio.of(value);
      case null, default ->
          throw new IllegalStateException(id + " is not known on " + day + "; maybe ask knows.");
    };
  }

  LocalTime time(String id) {
    return LocalTime.ofSecondOfDay(60 * number(id).over().longValueExact());
  }

  /// A figure that is not known, and what may be assumed in its place.
  Missing missing(String id, Optional<Assumable> otherwise) {
    String why =
        switch (parameter(id).values().findOn(day).orElse(null)) {
          case Figure.NotSourced(var reason) -> reason;
          case null, default -> "It is not in force on " + day + ".";
        };
    return new Missing(id, parameter(id).title(), why, otherwise);
  }
}
