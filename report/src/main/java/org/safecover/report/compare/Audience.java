package org.safecover.report.compare;

/// Who a comparison is for.
public enum Audience {
  /// Those inside the hospital: every doctor by id.
  INSIDE,
  /// Anybody else: no doctor, and no count under five.
  OUTSIDE
}
