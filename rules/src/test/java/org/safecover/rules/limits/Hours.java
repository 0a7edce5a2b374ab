package org.safecover.rules.limits;

import java.time.Duration;
import org.safecover.domain.judgement.Measure;

/// Amounts as tests write them.
final class Hours {

  private Hours() {}

  static Measure hours(double hours) {
    return new Measure.Time(Duration.ofSeconds(Math.round(hours * 3600)));
  }

  static Measure average(double total, long days) {
    return new Measure.WeeklyAverage(Duration.ofSeconds(Math.round(total * 3600)), days);
  }

  static Measure count(long number, String things) {
    return new Measure.Count(number, things);
  }
}
