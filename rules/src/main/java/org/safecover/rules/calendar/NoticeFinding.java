package org.safecover.rules.calendar;

import java.time.LocalDate;
import org.safecover.domain.figure.Figure;

/// Whether the notice of an action was as long as the law of that day asks.
public sealed interface NoticeFinding {

  /// The day of the notice to the employer is known.
  ///
  /// @param days from the day of the notice to the first day of the action
  record Given(LocalDate given, long days, Figure.Known required) implements NoticeFinding {
    public boolean kept() {
      return isEnough(days, required);
    }
  }

  /// Only the public announcement is known; employers may have been told on another day.
  ///
  /// @param days from the announcement to the first day of the action
  record Announced(LocalDate announced, long days, Figure.Known required) implements NoticeFinding {
    public boolean keptIfGivenThen() {
      return isEnough(days, required);
    }
  }

  /// Neither the day of the notice nor that of the announcement is known.
  record NotSourced() implements NoticeFinding {}

  /// No figure of law is known for the day.
  record NoFigure(LocalDate day) implements NoticeFinding {}

  private static boolean isEnough(long days, Figure.Known required) {
    return required.value().longValueExact() <= days;
  }
}
