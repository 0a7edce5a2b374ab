package org.safecover.domain.staff;

/// How a New Deal rota is worked, which decides its limits.
public enum RotaType {
  FULL_SHIFT,
  PARTIAL_SHIFT,
  PARTIAL_SHIFT_24H,
  ON_CALL
}
