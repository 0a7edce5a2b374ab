package org.safecover.risk.figures;

import org.safecover.domain.figure.Confidence;
import org.safecover.domain.figure.ParameterId;

/// A figure that a forecast rests on, as its readers are told of it.
///
/// @param value in the words of its file
public record UsedFigure(
    ParameterId id, String title, String value, String source, Confidence confidence) {

  public boolean isAssumed() {
    return confidence == Confidence.ASSUMED;
  }
}
