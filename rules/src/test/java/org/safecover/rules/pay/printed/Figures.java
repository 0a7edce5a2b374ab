package org.safecover.rules.pay.printed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import org.safecover.domain.figure.Figure;
import org.safecover.domain.figure.ParameterId;
import org.safecover.domain.figure.Parameters;
import org.safecover.intake.Intake;
import org.safecover.intake.parameters.ParameterFiles;
import org.safecover.rules.figures.ParameterTexts;

/// The product's figures, asked for by id and day.
final class Figures {

  static final Parameters ALL = read(ParameterTexts.all());

  private Figures() {}

  static Parameters read(SortedMap<String, String> texts) {
    return switch (ParameterFiles.read(texts)) {
      case Intake.Facts<Parameters>(var parameters) -> parameters;
      case Intake.Unusable<Parameters>(var problems) -> throw new AssertionError(problems);
    };
  }

  static LocalDate firstDay(String id) {
    return ALL.parameter(new ParameterId(id)).values().byDate().firstKey();
  }

  static Optional<Figure> find(String id, String day) {
    return ALL.parameter(new ParameterId(id)).values().findOn(LocalDate.parse(day));
  }

  static Figure figure(String id, String day) {
    return ALL.parameter(new ParameterId(id)).values().on(LocalDate.parse(day));
  }

  /// The number that holds on a day.
  static BigDecimal on(String id, String day) {
    if (figure(id, day) instanceof Figure.Known(var value, _, _)) {
      return value;
    }
    throw new AssertionError(id + " has no value on " + day);
  }
}
