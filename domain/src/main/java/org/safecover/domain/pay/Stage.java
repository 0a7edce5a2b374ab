package org.safecover.domain.pay;

import java.util.Locale;

/// A stage of training, which decides basic pay since 2016.
public enum Stage {
  FY1,
  FY2,
  CT1,
  CT2,
  CT3,
  ST1,
  ST2,
  ST3,
  ST4,
  ST5,
  ST6,
  ST7,
  ST8,
  DCT1,
  DCT2,
  DCT3;

  /// The name its figures are filed under.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
