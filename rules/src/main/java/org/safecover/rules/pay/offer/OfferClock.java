package org.safecover.rules.pay.offer;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;
import org.safecover.domain.figure.Ratio;
import org.safecover.rules.limits.measure.SiteTime;
import org.safecover.rules.pay.hours.ClockWindow;
import org.safecover.rules.pay.hours.PatternHours;
import org.safecover.rules.pay.hours.WorkPattern;
import org.safecover.rules.pay.line.Paid;
import org.safecover.rules.pay.line.PayFigures;

/// The hours of an average week by the clock of an offer. Every hour is in exactly one of the four.
///
/// @param night in the night window of any day
/// @param saturday of Saturday's plain time
/// @param plain of the plain time of Monday to Friday
/// @param unsocial all others: evenings of Saturday, Sundays by day
record OfferClock(Ratio night, Ratio saturday, Ratio plain, Ratio unsocial) {

  private static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

  static OfferClock of(Offer offer, Paid who, PayFigures.Reading figures) {
    Windows windows = new Windows(offer, figures);
    Ratio night = hours(who, windows.window(EnumSet.allOf(DayOfWeek.class), "night"));
    Ratio saturday = hours(who, windows.window(EnumSet.of(DayOfWeek.SATURDAY), "saturday"));
    Ratio plain = hours(who, windows.window(WEEKDAYS, "weekday"));
    Ratio all =
        who.leave()
            .averageOfCovered(PatternHours.work(who.pattern().worked()), who.pattern().weeks());
    return new OfferClock(night, saturday, plain, all.minus(night).minus(saturday).minus(plain));
  }

  private static Ratio hours(Paid who, ClockWindow window) {
    WorkPattern pattern = who.pattern();
    SiteTime site = SiteTime.of(pattern.zone());
    Ratio total = PatternHours.sum(pattern.worked(), duty -> window.work(duty, site));
    return who.leave().averageOfCovered(total, pattern.weeks());
  }

  private record Windows(Offer offer, PayFigures.Reading figures) {

    ClockWindow window(Set<DayOfWeek> days, String name) {
      return new ClockWindow(
          days,
          figures.value(offer.figure("window." + name + "-from")).intValueExact(),
          figures.value(offer.figure("window." + name + "-until")).intValueExact());
    }
  }
}
