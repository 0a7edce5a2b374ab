package org.safecover.rules.cover;

import org.safecover.domain.figure.Parameters;
import org.safecover.intake.Intake;
import org.safecover.intake.parameters.ParameterFiles;
import org.safecover.rules.figures.ParameterTexts;
import org.safecover.rules.limits.Limits;

/// The real limits, for tests.
final class ReadLimits {

  private ReadLimits() {}

  static Limits all() {
    return switch (ParameterFiles.read(ParameterTexts.all())) {
      case Intake.Facts<Parameters>(Parameters parameters) -> Limits.of(parameters);
      case Intake.Unusable<Parameters> unusable ->
          throw new IllegalStateException(unusable.problems().toString());
    };
  }
}
