package org.safecover.rules.pay.terms2016;

import java.math.BigDecimal;
import org.safecover.domain.figure.Ratio;
import org.safecover.rules.pay.line.Paid;
import org.safecover.rules.pay.line.PayFigures;

/// The average week of a doctor cut where the contract cuts it.
///
/// @param full hours of a full-time week
/// @param basic hours that basic pay covers
/// @param additional hours above a full-time week that are paid
/// @param above hours beyond the most that a work schedule may hold
record Week(Ratio full, Ratio basic, Ratio additional, Ratio above) {

  static Week of(Paid who, PayFigures.Reading figures) {
    Ratio full = Ratio.of(figures.value("pay.2016.full-time-week"));
    String cap =
        who.pattern().person().optOut() ? "pay.2016.hours-paid-opted-out" : "pay.2016.hours-paid";
    Ratio most = Ratio.of(figures.value(cap));
    Ratio worked = who.averageWeek();
    Ratio basic = worked.min(full);
    Ratio additional = worked.min(most).minus(full).max(Ratio.ZERO);
    return new Week(full, basic, additional, worked.minus(basic).minus(additional));
  }

  /// The part of a full-time week that so many hours are.
  Ratio share(Ratio hours) {
    return hours.dividedBy(full);
  }

  static Ratio percent(BigDecimal percent) {
    return Ratio.of(percent).dividedBy(Ratio.of(100, 1));
  }
}
