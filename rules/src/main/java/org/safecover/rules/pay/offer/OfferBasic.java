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

/// Basic pay under an offer, for a full-time week or the part of one that is worked.
public record OfferBasic(Offer offer) implements PayRule {

  static final String CLAUSE =
      "Offers of 4 November 2015, 16 January 2016 and 11 February 2016, as reported; never in force";

  private static final PayText TEXT =
      new PayText(
          new RuleId("OFFER-BASIC"),
          "Basic pay",
          CLAUSE,
          "Basic pay rises; yearly increments end and pay follows the level of responsibility.",
          "The doctor's point of 2002, raised by the percentage that is assumed, since the points "
              + "of the offers were not published to the pound.",
          List.of(
              "pay.offer.2015-11.basic",
              "pay.offer.2015-11.basic-rise",
              "pay.offer.2016-01.basic",
              "pay.offer.2016-01.basic-rise",
              "pay.offer.2016-02.basic",
              "pay.offer.2016-02.basic-rise"),
          List.of(
              "The announced rise was an average: how it fell on each point is not sourced, so the "
                  + "same rise is given to all, and only when it is assumed.",
              "Hours are averaged with leave taken out, as in the contract of 2016. A part-time "
                  + "doctor is paid in proportion to hours."));

  @Override
  public PayText text() {
    return TEXT;
  }

  @Override
  public List<PayLine> lines(Paid who, PayFigures.Reading figures) {
    Ratio full = OfferPay.fullTimeWeek(offer, figures);
    Ratio hours = who.averageWeek().min(full);
    Ratio share = who.isWholeTime() ? Ratio.ONE : hours.dividedBy(full);
    PayLine.Part part =
        new PayLine.Part(OfferPay.basic(offer, who, figures), share, Rounding.TO_PENNY);
    return List.of(PayLine.hours(this, "basic pay", hours, part));
  }
}
