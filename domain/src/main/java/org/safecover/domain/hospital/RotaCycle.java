package org.safecover.domain.hospital;

import java.time.LocalDate;

/// A rota that repeats: after its last day comes its first again.
///
/// @param firstDay local date of the first day
/// @param weeks whole weeks in the cycle; at least 1
public record RotaCycle(LocalDate firstDay, int weeks) {

  public RotaCycle {
    if (weeks < 1) {
      throw new IllegalArgumentException("A cycle has at least one week: " + weeks);
    }
  }

  /// The first local date after the cycle.
  public LocalDate end() {
    return firstDay.plusWeeks(weeks);
  }
}
