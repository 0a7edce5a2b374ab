package org.safecover.rules.pay.offer;

import java.util.List;
import org.safecover.domain.figure.Ratio;
import org.safecover.domain.judgement.RuleId;
import org.safecover.domain.money.Rounding;
import org.safecover.rules.pay.line.Paid;
import org.safecover.rules.pay.line.PayFigures;
import org.safecover.rules.pay.line.PayLine;
import org.safecover.rules.pay.line.PayRule;
import org.safecover.rules.pay.line.PayText;

/// Hours above a full-time week under an offer, each at the basic rate.
public record OfferHours(Offer offer) implements PayRule {

  private static final PayText TEXT =
      new PayText(
          new RuleId("OFFER-HOURS"),
          "Hours above a full-time week",
          OfferBasic.CLAUSE,
          "Every hour of work is paid: those above a full-time week at the basic hourly rate.",
          "Hours of an average week above the full-time week, over the hours of that week, times "
              + "full-time basic pay.",
          List.of(
              "pay.offer.2015-11.full-time-week",
              "pay.offer.2016-01.full-time-week",
              "pay.offer.2016-02.full-time-week"),
          List.of(
              "That hours above forty are paid like the first forty is read from \"per hour\".",
              "No most is set: what the offers pay for hours beyond their own limits was not "
                  + "published."));

  @Override
  public PayText text() {
    return TEXT;
  }

  @Override
  public List<PayLine> lines(Paid who, PayFigures.Reading figures) {
    Ratio full = OfferPay.fullTimeWeek(offer, figures);
    Ratio hours = who.averageWeek().minus(full);
    if (hours.signum() <= 0) {
      return List.of();
    }
    PayLine.Part part =
        new PayLine.Part(
            OfferPay.basic(offer, who, figures), hours.dividedBy(full), Rounding.TO_PENNY);
    return List.of(PayLine.hours(this, "additional hours", hours, part));
  }
}
