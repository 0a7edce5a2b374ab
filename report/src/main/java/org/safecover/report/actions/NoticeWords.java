package org.safecover.report.actions;

import org.safecover.domain.figure.Confidence;
import org.safecover.domain.figure.Figure;
import org.safecover.report.words.Amounts;
import org.safecover.report.words.TimeWords;
import org.safecover.rules.calendar.NoticeFinding;

/// The finding on an action's notice in words.
public final class NoticeWords {

  private final TimeWords times;

  public NoticeWords(TimeWords times) {
    this.times = times;
  }

  public String sentence(NoticeFinding finding) {
    return switch (finding) {
      case NoticeFinding.Given given ->
          "%s: given %s, %s before; %s"
              .formatted(
                  given.kept() ? "kept" : "short",
                  times.day(given.given()),
                  days(given.days()),
                  required(given.required()));
      case NoticeFinding.Announced announced ->
          "%s if employers were told on the day of the announcement, %s, %s before; %s"
              .formatted(
                  announced.keptIfGivenThen() ? "kept" : "short",
                  times.day(announced.announced()),
                  days(announced.days()),
                  required(announced.required()));
      case NoticeFinding.NotSourced() ->
          "cannot be said: no source gives the day of the notice or of the announcement";
      case NoticeFinding.NoFigure(var day) ->
          "cannot be said: the notice that the law asked for on %s is not known"
              .formatted(times.day(day));
    };
  }

  private static String days(long days) {
    return Amounts.count(days, "day", "days");
  }

  private static String required(Figure.Known figure) {
    String sure =
        figure.confidence() == Confidence.GENERAL ? " (since when is generally known)" : "";
    return "the law asked for " + figure.value().toPlainString() + sure;
  }
}
