package org.safecover.rules.pay.offer;

import java.util.ArrayList;
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
          "Work outside plain time and outside the night window earns more: late on Saturday, and on "
              + "Sunday by day.",
          "All hours of an average week that are neither plain time nor night.",
          List.of(
              "pay.offer.2015-11.window",
              "pay.offer.2015-11.rate",
              "pay.offer.2016-01.window",
              "pay.offer.2016-01.rate",
              "pay.offer.2016-02.window",
              "pay.offer.2016-02.rate"),
          List.of(
              "In the letter of January 2016 the hour between the end of plain time on a weekday and "
                  + "the night counts here.",
              "What the offer of February 2016 paid between the end of plain time on Saturday and the "
                  + "night was not read; it must be assumed.",
              "An hour earns this enhancement and no other; on a Saturday whose plain time is "
                  + "enhanced, the evening still counts here."));

  @Override
  public PayText text() {
    return TEXT;
  }

  @Override
  public List<PayLine> lines(Paid who, PayFigures.Reading figures) {
    OfferClock clock = offer.clock(who, figures);
    String evenings = offer.figure("rate.saturday-evening");
    if (!figures.holds(evenings)) {
      return line(
          new Slice("evenings and Sundays", clock.evening().plus(clock.other()), rate()),
          who,
          figures);
    }
    List<PayLine> lines = new ArrayList<>();
    lines.addAll(line(new Slice("Saturday evenings", clock.evening(), evenings), who, figures));
    lines.addAll(line(new Slice("Sundays", clock.other(), rate()), who, figures));
    return List.copyOf(lines);
  }

  private String rate() {
    return offer.figure("rate.unsocial");
  }

  private record Slice(String what, Ratio hours, String rate) {}

  private List<PayLine> line(Slice slice, Paid who, PayFigures.Reading figures) {
    if (slice.hours().signum() == 0) {
      return List.of();
    }
    Ratio percent = OfferPay.percent(figures.value(slice.rate(), Assumable.UNSOCIAL_RATE));
    Ratio week = slice.hours().dividedBy(OfferPay.fullTimeWeek(offer, figures));
    PayLine.Part part = OfferPay.more(OfferPay.basic(offer, who, figures), week, percent);
    return List.of(PayLine.enhancement(this, slice.what(), slice.hours(), part));
  }
}
