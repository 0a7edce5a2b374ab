package org.safecover.domain.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.safecover.domain.figure.Ratio;

/// Where pounds stop being exact.
public enum Rounding {
  /// Up to the next whole pound, as every allowance in the printed pay circulars.
  UP_TO_POUND(0, RoundingMode.CEILING),
  /// To the nearest penny, half a penny up: what a payslip shows of hours that are not tabulated.
  TO_PENNY(2, RoundingMode.HALF_UP),
  /// Down to the penny, so that a deduction never takes more than its rule allows.
  DOWN_TO_PENNY(2, RoundingMode.FLOOR);

  private final int places;
  private final RoundingMode mode;

  Rounding(int places, RoundingMode mode) {
    this.places = places;
    this.mode = mode;
  }

  /// @param pounds exact
  public Money of(Ratio pounds) {
    BigDecimal rounded = pounds.rounded(places, mode);
    return new Money(rounded.movePointRight(2).longValueExact());
  }
}
