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

/// The hours of an average week by the clock of an offer. Every hour is in exactly one of the five.
///
/// @param night in the night window of any day
/// @param saturday of Saturday's plain time
/// @param evening of Saturday, between plain time and night
/// @param plain of the plain time of Monday to Friday
/// @param other all else: Sundays by day, and what a weekday has between plain time and night
record OfferClock(Ratio night, Ratio saturday, Ratio evening, Ratio plain, Ratio other) {

  private static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
  private static final Set<DayOfWeek> SATURDAY = EnumSet.of(DayOfWeek.SATURDAY);

  static OfferClock of(Offer offer, Paid who, PayFigures.Reading figures) {
    Windows windows = new Windows(offer, figures, who.pattern());
    Ratio night = windows.hours(EnumSet.allOf(DayOfWeek.class), "night-from", "night-until");
    Ratio saturday = windows.hours(SATURDAY, "saturday-from", "saturday-until");
    Ratio evening = windows.hours(SATURDAY, "saturday-until", "night-from");
    Ratio plain = windows.hours(WEEKDAYS, "weekday-from", "weekday-until");
    Ratio other =
        PatternHours.work(who.pattern().worked())
            .minus(night)
            .minus(saturday)
            .minus(evening)
            .minus(plain);
    return new OfferClock(night, saturday, evening, plain, other).averaged(who);
  }

  /// Colleagues cover what falls outside plain time, so that leave takes hours out of plain time
  /// first. Where it takes more than there is of it, the others shrink alike.
  private OfferClock averaged(Paid who) {
    Ratio weeks = who.pattern().weeks();
    Ratio covered =
        who.leave().averageOfCovered(night.plus(saturday).plus(evening).plus(other), weeks);
    Ratio week = who.averageWeek();
    Ratio part = covered.compareTo(week) > 0 ? week.dividedBy(covered) : Ratio.ONE;
    return new OfferClock(
        average(night, who, part),
        average(saturday, who, part),
        average(evening, who, part),
        week.minus(covered.times(part)),
        average(other, who, part));
  }

  private static Ratio average(Ratio total, Paid who, Ratio part) {
    return who.leave().averageOfCovered(total, who.pattern().weeks()).times(part);
  }

  private record Windows(Offer offer, PayFigures.Reading figures, WorkPattern pattern) {

    Ratio hours(Set<DayOfWeek> days, String from, String until) {
      ClockWindow window = new ClockWindow(days, minute(from), minute(until));
      SiteTime site = SiteTime.of(pattern.zone());
      return PatternHours.work(pattern.worked(), duty -> window.seconds(duty, site));
    }

    private int minute(String name) {
      return figures.value(offer.figure("window." + name)).intValueExact();
    }
  }
}
