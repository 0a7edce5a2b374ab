package org.safecover.domain.pay;

import java.util.Locale;

/// Where London weighting is paid, and at which rate.
public enum LondonZone {
  LONDON,
  EXTRA_TERRITORIAL,
  FRINGE;

  /// The name its figures are filed under.
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
