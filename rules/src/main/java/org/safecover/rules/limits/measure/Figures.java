package org.safecover.rules.limits.measure;

import java.time.LocalDate;
import java.util.Optional;
import org.safecover.domain.figure.ParameterId;
import org.safecover.domain.figure.Parameters;

/// The figures that limits are built from: those of each day, or those of one day throughout.
///
/// @param asAt the one day whose figures hold throughout, when there is one
public record Figures(Parameters parameters, Optional<LocalDate> asAt) {

  /// @throws IllegalArgumentException when there is no such parameter
  public DatedFigure figure(String id) {
    return DatedFigure.of(parameters.parameter(new ParameterId(id)), asAt);
  }
}
