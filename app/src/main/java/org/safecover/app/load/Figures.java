package org.safecover.app.load;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.safecover.domain.figure.Parameters;
import org.safecover.intake.Intake;
import org.safecover.intake.parameters.ParameterFiles;
import org.safecover.rules.figures.ParameterTexts;
import org.safecover.rules.limits.Limits;

/// The figures of law and contract, as Safecover itself brings them.
public final class Figures {

  private Figures() {}

  public static Parameters read() {
    return switch (ParameterFiles.read(ParameterTexts.all())) {
      case Intake.Facts<Parameters>(var parameters) -> parameters;
      case Intake.Unusable<Parameters>(var problems) ->
          throw new IllegalStateException("Safecover's own figures are unusable: " + problems);
    };
  }

  /// Limits by the figures of one day, or else of each duty's own day.
  static Limits limits(Parameters parameters, Optional<LocalDate> asAt) {
    asAt.ifPresent(day -> requireKnown(parameters, day));
    return asAt.map(day -> Limits.asAt(parameters, day)).orElseGet(() -> Limits.of(parameters));
  }

  private static void requireKnown(Parameters parameters, LocalDate day) {
    LocalDate first =
        parameters.all().stream()
            .filter(parameter -> parameter.id().text().startsWith("limits."))
            .map(parameter -> parameter.values().byDate().firstKey())
            .min(Comparator.naturalOrder())
            .orElseThrow();
    if (day.isBefore(first)) {
      throw UnusableInput.saying(
          "No limit is known on " + day + ".", "Limits are known from " + first + " on.");
    }
  }
}
