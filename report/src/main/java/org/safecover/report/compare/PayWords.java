package org.safecover.report.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.safecover.domain.figure.Ratio;
import org.safecover.domain.money.Money;

/// Pay and its changes as people read them.
final class PayWords {

  private static final int PLACES = 2;
  private static final String TO = " to ";

  private PayWords() {}

  /// `£44,573.20`.
  static String pounds(Money amount) {
    BigDecimal pounds = amount.pounds();
    return (pounds.signum() < 0 ? "-£" : "£") + grouped(pounds.abs());
  }

  /// `+£120.00`, `-£7.50`, `£0.00`.
  static String change(Money amount) {
    return (amount.compareTo(Money.ZERO) > 0 ? "+" : "") + pounds(amount);
  }

  /// `+3.25 %`, `-1.00 %`, `0.00 %`.
  static String change(Ratio share) {
    String sign = share.signum() > 0 ? "+" : share.signum() < 0 ? "-" : "";
    return sign + percent(share.signum() < 0 ? Ratio.ZERO.minus(share) : share);
  }

  /// `40 %`, `12.45 %`.
  static String percent(Ratio share) {
    return grouped(share.times(100).rounded(PLACES, RoundingMode.HALF_UP)) + " %";
  }

  /// `44.81`.
  static String hours(Ratio hours) {
    return grouped(hours.rounded(PLACES, RoundingMode.HALF_UP));
  }

  /// `a`, or `a to b` where the ends differ.
  static <T, C extends Comparable<? super C>> String span(
      List<T> ends, Function<T, C> value, Function<C, String> text) {
    C least = ends.stream().map(value).min(Comparable::compareTo).orElseThrow();
    C most = ends.stream().map(value).max(Comparable::compareTo).orElseThrow();
    String first = text.apply(least);
    String last = text.apply(most);
    return first.equals(last) ? first : first + TO + last;
  }

  private static String grouped(BigDecimal number) {
    return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ENGLISH))
        .format(number);
  }
}
