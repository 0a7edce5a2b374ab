package org.safecover.rules.pay.offer;

import java.util.List;
import org.safecover.domain.figure.Ratio;
import org.safecover.domain.judgement.RuleId;
import org.safecover.domain.money.Rounding;
import org.safecover.domain.rota.Duty;
import org.safecover.rules.pay.line.Assumable;
import org.safecover.rules.pay.line.Paid;
import org.safecover.rules.pay.line.PayFigures;
import org.safecover.rules.pay.line.PayLine;
import org.safecover.rules.pay.line.PayRule;
import org.safecover.rules.pay.line.PayText;

/// An allowance for being on call from home under an offer.
public record OfferOnCall(Offer offer) implements PayRule {

  private static final PayText TEXT =
      new PayText(
          new RuleId("OFFER-CALL"),
          "On-call allowance",
          OfferBasic.CLAUSE,
          "A doctor on an on-call rota is paid an allowance.",
          "A part of full-time basic pay, which must be assumed: its size was not published.",
          List.of(
              "pay.offer.2015-11.on-call",
              "pay.offer.2016-01.on-call",
              "pay.offer.2016-02.on-call"),
          List.of("It is taken to be paid in proportion to whole-time equivalent."));

  @Override
  public PayText text() {
    return TEXT;
  }

  @Override
  public List<PayLine> lines(Paid who, PayFigures.Reading figures) {
    if (who.pattern().worked().stream().noneMatch(Duty::isOnCall)) {
      return List.of();
    }
    Ratio percent =
        OfferPay.percent(figures.value(offer.figure("on-call"), Assumable.ON_CALL_ALLOWANCE));
    Ratio share = percent.times(Ratio.of(who.pattern().person().wholeTime()));
    PayLine.Part part =
        new PayLine.Part(OfferPay.basic(offer, who, figures), share, Rounding.TO_PENNY);
    return List.of(PayLine.allowance(this, "on-call allowance", part));
  }
}
