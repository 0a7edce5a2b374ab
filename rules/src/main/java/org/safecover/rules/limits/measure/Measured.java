package org.safecover.rules.limits.measure;

import java.time.Duration;
import java.time.Instant;
import org.safecover.domain.judgement.Measure;
import org.safecover.domain.time.Period;

/// One measurement of a schedule against a rule.
public record Measured(Period window, Measure found, Measure required) {

  static Measured time(Period window, long found, long required) {
    return new Measured(window, seconds(found), seconds(required));
  }

  static Measured count(Period window, long found, long required, String things) {
    return new Measured(
        window, new Measure.Count(found, things), new Measure.Count(required, things));
  }

  public static Period window(long from, long to) {
    return new Period(Instant.ofEpochSecond(from), Instant.ofEpochSecond(to));
  }

  public static Measure seconds(long length) {
    return new Measure.Time(Duration.ofSeconds(length));
  }
}
