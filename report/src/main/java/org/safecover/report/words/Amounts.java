package org.safecover.report.words;

import java.math.BigInteger;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.safecover.domain.judgement.Measure;

/// Lengths of time, counts and measures as people say them.
public final class Amounts {

  private static final long DAYS_IN_WEEK = 7;

  private Amounts() {}

  /// `7 h 45 min`; seconds are said only where there are any.
  public static String length(Duration length) {
    StringBuilder text = new StringBuilder();
    append(text, length.toHours(), " h");
    append(text, length.toMinutesPart(), " min");
    append(text, length.toSecondsPart(), " s");
    return text.isEmpty() ? "0 h" : text.toString();
  }

  /// `1 gap`, `2 gaps`.
  public static String count(long number, String one, String many) {
    return String.format(Locale.ENGLISH, "%,d ", number) + (number == 1 ? one : many);
  }

  /// `a`, `a and b`, `a, b and c`.
  public static String list(List<String> things) {
    if (things.size() < 2) {
      return String.join("", things);
    }
    int last = things.size() - 1;
    return String.join(", ", things.subList(0, last)) + " and " + things.get(last);
  }

  /// `11 h`, `48 h a week on average over 26 weeks`, `4 long duties`, `8 of 13 weekends`.
  public static String measure(Measure measure) {
    return switch (measure) {
      case Measure.Time(Duration length) -> length(length);
      case Measure.WeeklyAverage average ->
          weekly(average) + " a week on average over " + daysOrWeeks(average.days());
      case Measure.Count(long number, String things) -> number + " " + things;
      case Measure.Frequency(long times, long of, String things) ->
          times + " of " + of + " " + things;
    };
  }

  /// A required measure, said in as few words as make sense after the one that was found.
  static String bound(Measure required) {
    return switch (required) {
      case Measure.Time(Duration length) -> length(length);
      case Measure.WeeklyAverage average -> weekly(average) + " a week";
      case Measure.Count(long number, _) -> Long.toString(number);
      case Measure.Frequency(long times, long of, _) -> times + " in " + of;
    };
  }

  /// Below zero when less was found than is required, zero when the two are equal or not alike.
  static int compare(Measure found, Measure required) {
    return switch (found) {
      case Measure.Time(Duration length) when required instanceof Measure.Time(Duration other) ->
          length.compareTo(other);
      case Measure.WeeklyAverage a when required instanceof Measure.WeeklyAverage b ->
          product(a.total().toSeconds(), b.days())
              .compareTo(product(b.total().toSeconds(), a.days()));
      case Measure.Count(long number, _) when required instanceof Measure.Count(long other, _) ->
          Long.compare(number, other);
      case Measure.Frequency a when required instanceof Measure.Frequency b ->
          product(a.times(), b.of()).compareTo(product(b.times(), a.of()));
      case Measure.Time _, Measure.WeeklyAverage _, Measure.Count _, Measure.Frequency _ -> 0;
    };
  }

  /// The average week, to the nearest second below, so that a breach by less than a minute shows.
  private static String weekly(Measure.WeeklyAverage average) {
    return length(
        average
            .total()
            .multipliedBy(DAYS_IN_WEEK)
            .dividedBy(average.days())
            .truncatedTo(ChronoUnit.SECONDS));
  }

  private static String daysOrWeeks(long days) {
    return days % DAYS_IN_WEEK == 0
        ? count(days / DAYS_IN_WEEK, "week", "weeks")
        : count(days, "day", "days");
  }

  private static BigInteger product(long a, long b) {
    return BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
  }

  private static void append(StringBuilder text, long number, String unit) {
    if (number > 0) {
      text.append(text.isEmpty() ? "" : " ").append(number).append(unit);
    }
  }
}
