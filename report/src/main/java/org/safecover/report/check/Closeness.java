package org.safecover.report.check;

import java.util.Comparator;
import org.safecover.domain.judgement.Measure;
import org.safecover.domain.judgement.NearMiss;

/// How close a kept limit came to being broken, as a share of what it asks for.
final class Closeness {

  static final Comparator<NearMiss> ORDER =
      Comparator.comparingDouble(Closeness::margin)
          .thenComparing(NearMiss::rule)
          .thenComparing(NearMiss::window)
          .thenComparing(NearMiss::person);

  private Closeness() {}

  private static double margin(NearMiss nearest) {
    double required = size(nearest.required());
    double difference = Math.abs(size(nearest.found()) - required);
    return required == 0 ? difference : difference / required;
  }

  private static double size(Measure measure) {
    return switch (measure) {
      case Measure.Time time -> time.length().toSeconds();
      case Measure.WeeklyAverage average -> (double) average.total().toSeconds() / average.days();
      case Measure.Count count -> count.number();
      case Measure.Frequency frequency -> (double) frequency.times() / frequency.of();
    };
  }
}
