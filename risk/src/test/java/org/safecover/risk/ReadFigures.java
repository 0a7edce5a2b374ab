package org.safecover.risk;

import java.time.LocalDate;
import java.util.SortedMap;
import org.safecover.domain.figure.Parameters;
import org.safecover.intake.Intake;
import org.safecover.intake.parameters.ParameterFiles;
import org.safecover.risk.figures.RiskFigures;
import org.safecover.risk.figures.RiskTexts;
import org.safecover.rules.figures.ParameterTexts;
import org.safecover.rules.limits.Limits;

/// The real figures, for tests.
final class ReadFigures {

  private static final Parameters RISK = read(RiskTexts.all());
  private static final Limits LIMITS = Limits.of(read(ParameterTexts.all()));

  private ReadFigures() {}

  static RiskFigures on(LocalDate day) {
    return new RiskFigures(RISK, day);
  }

  static Limits limits() {
    return LIMITS;
  }

  private static Parameters read(SortedMap<String, String> texts) {
    return switch (ParameterFiles.read(texts)) {
      case Intake.Facts<Parameters>(Parameters parameters) -> parameters;
      case Intake.Unusable<Parameters> unusable ->
          throw new IllegalStateException(unusable.problems().toString());
    };
  }
}
