package org.safecover.rules.pay.terms2002;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.safecover.domain.figure.Ratio;
import org.safecover.domain.judgement.RuleId;
import org.safecover.domain.money.Money;
import org.safecover.domain.money.Rounding;
import org.safecover.domain.pay.Band;
import org.safecover.domain.pay.Premium;
import org.safecover.domain.staff.Grade;
import org.safecover.rules.pay.band.BandAnswer;
import org.safecover.rules.pay.line.Paid;
import org.safecover.rules.pay.line.PayFigures;
import org.safecover.rules.pay.line.PayLine;
import org.safecover.rules.pay.line.PayRule;
import org.safecover.rules.pay.line.PayText;

/// A supplement for the band of the whole rota.
///
/// @param band of the doctor's pattern
/// @param highest the heaviest band that is paid: 2A under pay protection, otherwise 3
public record BandSupplement(BandAnswer band, Band highest) implements PayRule {

  public static final PayText TEXT =
      new PayText(
          new RuleId("C02-PAY-BAND"),
          "Banding supplement",
          "NHS Employers, Pay and Conditions Circular (M&D) 1/2015, Annex B",
          "A doctor is paid a part of basic pay for the band of the rota. It pays for no hour in "
              + "particular.",
          "Basic pay, part time that of F5 to F9, times the percentage of the band, rounded up to "
              + "the next whole pound, as in the printed tables.",
          List.of("pay.2002.band"),
          List.of(
              "A doctor in the first foundation year without a band is paid a small supplement.",
              "A doctor in a general practice placement is paid the registrar supplement instead of a "
                  + "band.",
              "The supplement is not pensionable."));

  @Override
  public PayText text() {
    return TEXT;
  }

  @Override
  public List<PayLine> lines(Paid who, PayFigures.Reading figures) {
    String figure = figure(who);
    Ratio percent = Ratio.of(figures.value(figure)).dividedBy(Ratio.of(100, 1));
    if (percent.signum() == 0) {
      return List.of();
    }
    Money basic = new OldBasicPay(band).basic(OldPoint.fullTime(who, figures), figures);
    PayLine.Part part = new PayLine.Part(basic, percent, Rounding.UP_TO_POUND);
    return List.of(PayLine.allowance(this, words(figure), part));
  }

  private String figure(Paid who) {
    if (who.pattern().standing().premium().equals(Optional.of(Premium.GP))) {
      return "pay.2002.band.gp";
    }
    Band paid = band.findBand().filter(b -> b.compareTo(highest) > 0).orElse(highest);
    boolean unbandedF1 = paid == Band.NONE && who.pattern().person().grade() == Grade.F1;
    return "pay.2002.band." + (unbandedF1 ? "f1-unbanded" : paid.id());
  }

  private String words(String figure) {
    return figure.endsWith("gp")
        ? "general practice registrar supplement"
        : "band " + figure.substring(figure.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
  }
}
