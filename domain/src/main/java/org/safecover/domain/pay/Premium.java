package org.safecover.domain.pay;

import java.util.Locale;

/// A flexible pay premium: extra pay for training in a programme that is hard to fill.
public enum Premium {
  /// In a general practice placement.
  GP,
  /// Core psychiatry, or higher psychiatry in a programme of three years.
  PSYCHIATRY_CORE,
  PSYCHIATRY_HIGHER_3Y,
  PSYCHIATRY_HIGHER_4Y,
  /// Emergency medicine or oral and maxillofacial surgery, by the length of the curriculum.
  PROGRAMME_3Y,
  PROGRAMME_4Y,
  PROGRAMME_5Y,
  PROGRAMME_6Y,
  PROGRAMME_7Y,
  PROGRAMME_8Y,
  ACADEMIA,
  HISTOPATHOLOGY;

  /// The name its figures are filed under.
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
