package org.safecover.rules.pay.offer;

import java.util.List;
import org.safecover.domain.figure.Ratio;
import org.safecover.domain.judgement.RuleId;
import org.safecover.rules.pay.line.Assumable;
import org.safecover.rules.pay.line.Paid;
import org.safecover.rules.pay.line.PayFigures;
import org.safecover.rules.pay.line.PayLine;
import org.safecover.rules.pay.line.PayRule;
import org.safecover.rules.pay.line.PayText;

/// More for evenings and Sundays under an offer.
public record OfferUnsocial(Offer offer) implements PayRule {

  private static final PayText TEXT =
      new PayText(
          new RuleId("OFFER-UNSOCIAL"),
          "Evenings and Sundays",
          OfferBasic.CLAUSE,
          "Work outside plain time and outside the night window earns more: late on Saturday, and on Sunday by day.",
          "All hours of an average week that are neither plain time nor night.",
          List.of(
              "pay.offer.2015-11.window",
              "pay.offer.2015-11.rate",
              "pay.offer.2016-01.window",
              "pay.offer.2016-01.rate",
              "pay.offer.2016-02.window",
              "pay.offer.2016-02.rate"),
          List.of(
              "In the letter of January 2016 the hour between the end of plain time on a weekday and the night counts here."));

  @Override
  public PayText text() {
    return TEXT;
  }

  @Override
  public List<PayLine> lines(Paid who, PayFigures.Reading figures) {
    Ratio hours = offer.clock(who, figures).unsocial();
    if (hours.signum() == 0) {
      return List.of();
    }
    Ratio percent =
        OfferPay.percent(figures.value(offer.figure("rate.unsocial"), Assumable.UNSOCIAL_RATE));
    Ratio week = hours.dividedBy(OfferPay.fullTimeWeek(offer, figures));
    PayLine.Part part = OfferPay.more(OfferPay.basic(offer, who, figures), week, percent);
    return List.of(PayLine.of(this, "evenings and Sundays", PayLine.Kind.ENHANCEMENT, hours, part));
  }
}
