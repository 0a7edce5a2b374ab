package org.safecover.report.risk;

import java.util.Locale;
import org.safecover.risk.forecast.Bounds;
import org.safecover.risk.forecast.Share;

/// Numbers of a forecast as people read them.
final class RiskWords {

  private static final double PERCENT = 100;

  private RiskWords() {}

  /// `12.3 %`.
  static String percent(double share) {
    return String.format(Locale.ENGLISH, "%.1f %%", share * PERCENT);
  }

  /// `12.3 % (11.7 to 12.9)`.
  static String share(Share share) {
    Bounds interval = share.interval();
    return percent(share.value())
        + String.format(
            Locale.ENGLISH, " (%.1f to %.1f)", interval.low() * PERCENT, interval.high() * PERCENT);
  }

  /// `1,234`.
  static String whole(long number) {
    return String.format(Locale.ENGLISH, "%,d", number);
  }

  /// `1,234`, to one place below ten.
  static String amount(double amount) {
    return Math.abs(amount) < 9.95 && amount != Math.rint(amount)
        ? String.format(Locale.ENGLISH, "%.1f", amount)
        : String.format(Locale.ENGLISH, "%,d", Math.round(amount));
  }

  /// `1,234 (1,200 to 1,260)`.
  static String amount(double amount, Bounds interval) {
    return amount(amount) + " (" + amount(interval.low()) + " to " + amount(interval.high()) + ")";
  }

  /// A number with so many places, for other programs.
  static String decimal(double number) {
    return String.format(Locale.ROOT, "%.6f", number);
  }
}
