package org.safecover.rules.pay.offer;

import java.math.BigDecimal;
import java.util.Optional;
import org.safecover.domain.figure.Ratio;
import org.safecover.domain.money.Money;
import org.safecover.domain.money.Rounding;
import org.safecover.domain.pay.Stage;
import org.safecover.rules.pay.line.Assumable;
import org.safecover.rules.pay.line.Paid;
import org.safecover.rules.pay.line.PayFigures;
import org.safecover.rules.pay.line.PayLine;
import org.safecover.rules.pay.terms2002.OldPoint;

/// Amounts that every rule of an offer starts from.
final class OfferPay {

  private OfferPay() {}

  /// Full-time basic pay: the offer's own for the doctor's stage where it is known. No offer
  /// published it to the pound, so it is else the doctor's point of 2002 raised by what is assumed,
  /// to the penny.
  static Money basic(Offer offer, Paid who, PayFigures.Reading figures) {
    String own = offer.figure("basic." + who.pattern().standing().stage().orElse(Stage.FY1).id());
    Optional<BigDecimal> known = figures.findKnown(own);
    if (known.isPresent() && who.pattern().standing().stage().isPresent()) {
      return Money.parse(known.get().toPlainString());
    }
    Optional<BigDecimal> rise = figures.findAssumed(Assumable.BASIC_RISE);
    if (rise.isEmpty()) {
      figures.value(own, Assumable.BASIC_RISE);
    }
    Ratio factor = Ratio.ONE.plus(percent(rise.orElse(BigDecimal.ZERO)));
    return Rounding.TO_PENNY.of(OldPoint.fullTime(who, figures).exactly().times(factor));
  }

  static Ratio fullTimeWeek(Offer offer, PayFigures.Reading figures) {
    return Ratio.of(figures.value(offer.figure("full-time-week")));
  }

  static Ratio percent(BigDecimal percent) {
    return Ratio.of(percent).dividedBy(Ratio.of(100, 1));
  }

  /// What a rule pays more for hours of an average week.
  static PayLine.Part more(Money basic, Ratio partOfWeek, Ratio percent) {
    return new PayLine.Part(basic, partOfWeek.times(percent), Rounding.TO_PENNY);
  }
}
