package org.safecover.intake.cell;

import java.time.LocalDate;
import java.util.Optional;

/// How a workbook counts days when it writes a date as a number.
public enum Serials {
  /// Not a workbook: a number is never a date.
  NONE,
  /// Day 1 is 1 January 1900, with the 29 February 1900 that never was.
  FROM_1900,
  /// Day 0 is 1 January 1904.
  FROM_1904;

  /// The date of day 0, for any day after February 1900.
  public Optional<LocalDate> findDayZero() {
    return switch (this) {
      case NONE -> Optional.empty();
      case FROM_1900 -> Optional.of(LocalDate.of(1899, 12, 30));
      case FROM_1904 -> Optional.of(LocalDate.of(1904, 1, 1));
    };
  }
}
