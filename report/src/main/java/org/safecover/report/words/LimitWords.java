package org.safecover.report.words;

import java.time.Duration;
import java.util.stream.Stream;
import org.safecover.domain.judgement.Breach;
import org.safecover.domain.judgement.Measure;
import org.safecover.domain.judgement.NearMiss;
import org.safecover.domain.time.Period;

/// What a limit found, against what it asks for.
///
/// @param times of the hospital
public record LimitWords(TimeWords times) {

  /// `7 h 45 min of rest between … and …; at least 11 h needed (WTR-…, regulation 10)`.
  public String breach(Breach breach) {
    return found(breach) + "; " + required(breach.found(), breach.required()) + cite(breach);
  }

  /// How close the nearest kept limit came: `11 h 15 min, …; at least 11 h needed (…)`.
  public String nearMiss(NearMiss nearest) {
    return "%s, %s; %s (%s, %s)"
        .formatted(
            Amounts.measure(nearest.found()),
            times.period(nearest.window()),
            required(nearest.found(), nearest.required()),
            nearest.rule(),
            nearest.clause());
  }

  private String found(Breach breach) {
    Measure found = breach.found();
    boolean tooLittle = Amounts.compare(found, breach.required()) < 0;
    return switch (found) {
      case Measure.Time(Duration length) when tooLittle -> rest(breach, length);
      case Measure.Time(Duration length) -> work(breach, length);
      case Measure.WeeklyAverage _, Measure.Count _, Measure.Frequency _ ->
          Amounts.measure(found) + ", " + times.period(breach.window());
    };
  }

  private String rest(Breach breach, Duration found) {
    Period window = breach.window();
    return Stream.concat(breach.mustBeFree().stream(), Stream.of(window))
        .filter(stretch -> stretch.length().equals(found))
        .findFirst()
        .map(stretch -> restBetween(stretch, window))
        .orElse(
            "at most %s of unbroken rest in %s"
                .formatted(Amounts.length(found), times.period(window)));
  }

  private String restBetween(Period rest, Period window) {
    String text =
        "%s of rest between %s and %s"
            .formatted(
                Amounts.length(rest.length()),
                times.moment(rest.start()),
                times.shortMoment(rest.end()));
    return rest.equals(window) ? text : text + ", the longest in " + times.period(window);
  }

  private String work(Breach breach, Duration found) {
    boolean oneDuty =
        breach.evidence().size() == 1
            && breach.evidence().getFirst().period().equals(breach.window());
    return Amounts.length(found)
        + (oneDuty ? " in one duty, " : " of work, ")
        + times.period(breach.window());
  }

  private static String required(Measure found, Measure required) {
    int comparison = Amounts.compare(found, required);
    String bound = Amounts.bound(required);
    return comparison < 0 ? "at least " + bound + " needed" : "at most " + bound + " allowed";
  }

  private static String cite(Breach breach) {
    return " (" + breach.rule() + ", " + breach.clause() + ")";
  }
}
