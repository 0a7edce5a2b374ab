package org.safecover.domain.staff;

/// What a doctor has freely said of a stretch of time, without a reason.
public enum Availability {
  AVAILABLE,
  /// Nothing was said. It is never read as an intention of any kind.
  NOT_STATED,
  NOT_AVAILABLE
}
