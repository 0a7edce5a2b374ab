package org.safecover.report.compare;

import org.safecover.domain.hospital.Hospital;
import org.safecover.rules.pay.comparison.Comparison;

/// A comparison to be shown.
public record ComparisonReport(Hospital hospital, Comparison comparison, Audience audience) {

  boolean isInside() {
    return audience == Audience.INSIDE;
  }
}
