package org.safecover.rules.pay.offer;

import java.util.List;
import org.safecover.domain.figure.Ratio;
import org.safecover.domain.judgement.RuleId;
import org.safecover.rules.pay.line.Paid;
import org.safecover.rules.pay.line.PayFigures;
import org.safecover.rules.pay.line.PayLine;
import org.safecover.rules.pay.line.PayRule;
import org.safecover.rules.pay.line.PayText;

/// More for hours at night under an offer.
public record OfferNight(Offer offer) implements PayRule {

  private static final PayText TEXT =
      new PayText(
          new RuleId("OFFER-NIGHT"),
          "Nights",
          OfferBasic.CLAUSE,
          "Work in the night window of any day earns more.",
          "Hours by the local clock, elapsed, averaged over the weeks that are not leave.",
          List.of(
              "pay.offer.2015-11.window",
              "pay.offer.2015-11.rate",
              "pay.offer.2016-01.window",
              "pay.offer.2016-01.rate",
              "pay.offer.2016-02.window",
              "pay.offer.2016-02.rate"),
          List.of("An hour in the night window earns this enhancement and no other."));

  @Override
  public PayText text() {
    return TEXT;
  }

  @Override
  public List<PayLine> lines(Paid who, PayFigures.Reading figures) {
    Ratio hours = offer.clock(who, figures).night();
    if (hours.signum() == 0) {
      return List.of();
    }
    Ratio percent = OfferPay.percent(figures.value(offer.figure("rate.night")));
    Ratio week = hours.dividedBy(OfferPay.fullTimeWeek(offer, figures));
    PayLine.Part part = OfferPay.more(OfferPay.basic(offer, who, figures), week, percent);
    return List.of(PayLine.enhancement(this, "night enhancement", hours, part));
  }
}
