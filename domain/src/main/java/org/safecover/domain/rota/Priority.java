package org.safecover.domain.rota;

/// How soon planned care must happen, most urgent first.
public enum Priority {
  /// Cancer pathway.
  CANCER,
  /// Emergency surgery or care needed within days.
  P1,
  /// Within a month.
  P2,
  /// Within three months.
  P3,
  /// Can wait longer.
  P4
}
