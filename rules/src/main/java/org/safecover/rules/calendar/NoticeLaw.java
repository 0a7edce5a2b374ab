package org.safecover.rules.calendar;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.safecover.domain.action.Action;
import org.safecover.domain.action.Certainty;
import org.safecover.domain.action.Version;
import org.safecover.domain.figure.Figure;
import org.safecover.domain.figure.ParameterId;
import org.safecover.domain.figure.Parameters;
import org.safecover.domain.time.Dated;

/// How long before it begins an action must be notified to the employer. Days are counted from the
/// day of the notice to the first day of the action.
public final class NoticeLaw {

  public static final ParameterId REQUIRED = new ParameterId("law.industrial-action.notice");

  private final Dated<Figure> required;
  private final ZoneId zone;

  private NoticeLaw(Dated<Figure> required, ZoneId zone) {
    this.required = required;
    this.zone = zone;
  }

  /// @param zone of the days
  public static NoticeLaw of(Parameters parameters, ZoneId zone) {
    return new NoticeLaw(parameters.parameter(REQUIRED).values(), zone);
  }

  /// What the law of the day of the notice says of the action as it was first announced.
  public NoticeFinding finding(Action action) {
    Version first = action.versions().getFirst();
    LocalDate begins = first.span().start().atZone(zone).toLocalDate();
    if (action.noticeGiven().isPresent()) {
      LocalDate given = action.noticeGiven().get();
      long days = ChronoUnit.DAYS.between(given, begins);
      return known(given)
          .<NoticeFinding>map(figure -> new NoticeFinding.Given(given, days, figure))
          .orElseGet(() -> new NoticeFinding.NoFigure(given));
    }
    if (first.certainty().dating() == Certainty.Dating.AT_THE_LATEST) {
      return new NoticeFinding.NotSourced();
    }
    LocalDate announced = first.knownFrom();
    long days = ChronoUnit.DAYS.between(announced, begins);
    return known(announced)
        .<NoticeFinding>map(figure -> new NoticeFinding.Announced(announced, days, figure))
        .orElseGet(() -> new NoticeFinding.NoFigure(announced));
  }

  private Optional<Figure.Known> known(LocalDate day) {
    return required.findOn(day).flatMap(NoticeLaw::known);
  }

  private static Optional<Figure.Known> known(Figure figure) {
    return switch (figure) {
      case Figure.Known known -> Optional.of(known);
      case Figure.NotSourced _, Figure.Ended _ -> Optional.empty();
    };
  }
}
