package org.safecover.rules.pay.band;

import java.math.RoundingMode;
import org.safecover.domain.figure.Ratio;

/// Figures as questions speak of them.
final class Numbers {

  private static final int PLACES = 6;

  private Numbers() {}

  /// `6.5`, `8`.
  static String plain(Ratio number) {
    return number.rounded(PLACES, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
  }
}
