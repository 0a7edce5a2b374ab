package org.safecover.planner;

import java.util.List;
import org.safecover.domain.figure.Parameters;
import org.safecover.rules.limits.Limits;

/// The real limits, for tests.
final class ReadLimits {

  private ReadLimits() {}

  static Limits all() {
    return Limits.of(Parameters.of(List.of()));
  }
}
