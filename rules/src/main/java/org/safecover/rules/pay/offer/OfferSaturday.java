package org.safecover.rules.pay.offer;

import java.util.List;
import org.safecover.domain.figure.Ratio;
import org.safecover.domain.judgement.RuleId;
import org.safecover.rules.limits.measure.SiteTime;
import org.safecover.rules.pay.line.Assumable;
import org.safecover.rules.pay.line.Paid;
import org.safecover.rules.pay.line.PayFigures;
import org.safecover.rules.pay.line.PayLine;
import org.safecover.rules.pay.line.PayRule;
import org.safecover.rules.pay.line.PayText;

/// More for Saturdays under an offer, for those who work them often.
public record OfferSaturday(Offer offer) implements PayRule {

  private static final int SATURDAY = 6;

  private static final PayText TEXT =
      new PayText(
          new RuleId("OFFER-SATURDAY"),
          "Saturdays",
          OfferBasic.CLAUSE,
          "Who works Saturdays often enough earns more for plain time on every Saturday.",
          "Saturdays on which a duty begins are set against the weeks of the rota as whole numbers.",
          List.of(
              "pay.offer.2016-01.frequent-saturdays",
              "pay.offer.2016-01.rate",
              "pay.offer.2016-02.frequent-saturdays",
              "pay.offer.2016-02.rate"),
          List.of(
              "The offer of November 2015 had no such rule.",
              "That a Saturday is worked when a duty begins on it is not sourced."));

  @Override
  public PayText text() {
    return TEXT;
  }

  @Override
  public List<PayLine> lines(Paid who, PayFigures.Reading figures) {
    Ratio hours = offer.clock(who, figures).saturday();
    if (hours.signum() == 0 || !isOften(who, figures)) {
      return List.of();
    }
    Ratio percent =
        OfferPay.percent(figures.value(offer.figure("rate.unsocial"), Assumable.UNSOCIAL_RATE));
    Ratio week = hours.dividedBy(OfferPay.fullTimeWeek(offer, figures));
    PayLine.Part part = OfferPay.more(OfferPay.basic(offer, who, figures), week, percent);
    return List.of(PayLine.enhancement(this, "Saturdays", hours, part));
  }

  private boolean isOften(Paid who, PayFigures.Reading figures) {
    if (!figures.holds(offer.figure("frequent-saturdays"))) {
      return false;
    }
    SiteTime site = SiteTime.of(who.pattern().zone());
    long saturdays =
        who.pattern().worked().stream()
            .map(duty -> site.day(duty.period().start().getEpochSecond()))
            .filter(day -> SiteTime.dayOfWeek(day) == SATURDAY)
            .distinct()
            .count();
    Ratio often = Ratio.ONE.dividedBy(Ratio.of(figures.value(offer.figure("frequent-saturdays"))));
    return Ratio.of(saturdays, 1).dividedBy(who.pattern().weeks()).isAtLeast(often);
  }
}
