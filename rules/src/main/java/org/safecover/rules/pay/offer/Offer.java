package org.safecover.rules.pay.offer;

import java.util.List;
import java.util.Optional;
import org.safecover.rules.pay.line.Paid;
import org.safecover.rules.pay.line.PayFigures;
import org.safecover.rules.pay.line.PayRule;

/// An offer by the id that its figures are filed under. It keeps the clock of the doctor it was
/// last asked about, which three of its rules need; not for two threads.
public final class Offer {

  private final String id;
  private Optional<Asked> last = Optional.empty();

  private record Asked(Paid who, OfferClock clock) {}

  /// @param id such as `2015-11-offer`
  public Offer(String id) {
    this.id = id;
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

  /// The parameter of a figure of this offer.
  String figure(String name) {
    return "pay.offer." + id.replace("-offer", "") + "." + name;
  }

  /// The clock of this offer for one doctor.
  OfferClock clock(Paid who, PayFigures.Reading figures) {
    Asked asked =
        last.filter(each -> isSame(each.who(), who))
            .orElseGet(() -> new Asked(who, OfferClock.of(this, who, figures)));
    last = Optional.of(asked);
    return asked.clock();
  }

  @SuppressWarnings("ReferenceEquality")
  private static boolean isSame(Paid one, Paid other) {
    return one == other;
  }
}
