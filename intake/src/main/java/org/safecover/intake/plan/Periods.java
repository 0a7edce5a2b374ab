package org.safecover.intake.plan;

import java.time.Instant;
import java.util.Optional;
import org.safecover.domain.time.Period;
import org.safecover.intake.yaml.YamlMapping;

/// Reads the two ends of a period.
final class Periods {

  private Periods() {}

  /// `start` and `end` among other fields; empty, with a problem, when they make no period.
  static Optional<Period> beside(YamlMapping fields) {
    Instant start = fields.instant("start");
    Instant end = fields.instant("end");
    if (!fields.isSound()) {
      return Optional.empty();
    }
    if (!start.isBefore(end)) {
      fields.value().problem("an end that is not after the start", "give an end after the start");
      return Optional.empty();
    }
    return Optional.of(new Period(start, end));
  }

  /// `start` and `end` and nothing else.
  static Optional<Period> only(YamlMapping fields) {
    Optional<Period> period = beside(fields);
    return fields.close() ? period : Optional.empty();
  }
}
