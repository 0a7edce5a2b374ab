package org.safecover.rules.pay.offer;

import java.util.List;
import org.safecover.rules.pay.line.Paid;
import org.safecover.rules.pay.line.PayFigures;
import org.safecover.rules.pay.line.PayRule;

/// An offer by the id that its figures are filed under.
///
/// @param id such as `2015-11-offer`
public record Offer(String id) {

  /// The parameter of a figure of this offer.
  String figure(String name) {
    return "pay.offer." + id.replace("-offer", "") + "." + name;
  }

  /// Its rules, in the order of their lines.
  public List<PayRule> rules() {
    return List.of(
        new OfferBasic(this),
        new OfferHours(this),
        new OfferNight(this),
        new OfferUnsocial(this),
        new OfferSaturday(this),
        new OfferOnCall(this));
  }

  /// The clock of this offer for one doctor.
  OfferClock clock(Paid who, PayFigures.Reading figures) {
    return OfferClock.of(this, who, figures);
  }
}
