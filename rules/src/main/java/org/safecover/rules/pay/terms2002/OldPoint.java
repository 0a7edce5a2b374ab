package org.safecover.rules.pay.terms2002;

import java.util.Locale;
import java.util.Optional;
import org.safecover.domain.money.Money;
import org.safecover.domain.pay.ScalePoint;
import org.safecover.rules.pay.line.Assumable;
import org.safecover.rules.pay.line.Missing;
import org.safecover.rules.pay.line.Paid;
import org.safecover.rules.pay.line.PayFigures;

/// Full-time basic pay at a doctor's point of the scales of 2002.
public final class OldPoint {

  private OldPoint() {}

  /// The pay of a year; the point is noted as missing when nothing says it.
  public static Money fullTime(Paid who, PayFigures.Reading figures) {
    Optional<String> point =
        who.pattern().standing().point().map(OldPoint::id).or(() -> assumed(figures));
    if (point.isEmpty()) {
      figures.miss(
          new Missing(
              "pay.csv point",
              "scale and point of each doctor",
              "The hospital's files do not say it.",
              Optional.of(Assumable.SCALE_POINT)));
      return Money.ZERO;
    }
    return Money.parse(figures.value("pay.2002.basic." + point.get()).toPlainString());
  }

  private static String id(ScalePoint point) {
    return point.scale().id() + "." + point.id();
  }

  /// `str-3` is the point `str.3`; the scale may hold a hyphen of its own.
  private static Optional<String> assumed(PayFigures.Reading figures) {
    return figures
        .findAssumedWord(Assumable.SCALE_POINT)
        .map(word -> word.toLowerCase(Locale.ROOT))
        .map(word -> {
          int at = word.lastIndexOf('-');
          return word.substring(0, at) + "." + word.substring(at + 1);
        });
  }
}
