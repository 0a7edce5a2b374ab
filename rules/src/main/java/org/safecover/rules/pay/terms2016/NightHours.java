package org.safecover.rules.pay.terms2016;

import org.safecover.domain.rota.Duty;
import org.safecover.rules.limits.measure.SiteTime;
import org.safecover.rules.pay.hours.ClockWindow;
import org.safecover.rules.pay.line.PayFigures;

/// Which hours of a duty are night hours for pay.
///
/// @param window every day's
/// @param late the shifts that earn until the morning
/// @param past the shifts that earn throughout since they end soon after midnight
record NightHours(ClockWindow window, Late late, Past past) {

  private static final String ID = "pay.2016.night.";

  /// Shifts that begin between two minutes of the day, both included, and are long enough earn
  /// until a minute of the next day.
  record Late(long from, long to, long leastSeconds, long until) {}

  /// Shifts that end after the one minute of the day and not after the other; none where the two
  /// are one.
  record Past(long after, long until) {

    private static final Past NONE = new Past(0, 0);

    static Past of(PayFigures.Reading figures) {
      return figures.holds(ID + "late-ends-until")
          ? new Past(minute(figures, "late-ends-after"), minute(figures, "late-ends-until"))
          : NONE;
    }
  }

  static NightHours of(PayFigures.Reading figures) {
    return new NightHours(
        ClockWindow.daily(minute(figures, "from"), minute(figures, "until")),
        new Late(
            minute(figures, "long-starts-from"),
            minute(figures, "long-starts-until"),
            figures.value(ID + "long-length").longValueExact() * SiteTime.HOUR,
            minute(figures, "long-until")),
        Past.of(figures));
  }

  /// @return seconds of the duty, never more than all of it
  long seconds(Duty duty, SiteTime site) {
    if (duty.isOnCall()) {
      return window.seconds(duty, site);
    }
    long start = duty.period().start().getEpochSecond();
    long end = duty.period().end().getEpochSecond();
    if (endsSoonAfterMidnight(start, end, site)) {
      return end - start;
    }
    if (beginsLate(start, end, site)) {
      long until = site.at(site.day(start) + 1, late.until() * SiteTime.MINUTE);
      long morning = Math.min(end, until);
      return morning - start + window.seconds(morning, end, site);
    }
    return window.seconds(duty, site);
  }

  private boolean beginsLate(long start, long end, SiteTime site) {
    long minute = site.timeOfDay(start) / SiteTime.MINUTE;
    return minute >= late.from() && minute <= late.to() && end - start >= late.leastSeconds();
  }

  private boolean endsSoonAfterMidnight(long start, long end, SiteTime site) {
    long second = site.timeOfDay(end);
    return site.day(end) > site.day(start)
        && second > past.after() * SiteTime.MINUTE
        && second <= past.until() * SiteTime.MINUTE;
  }

  private static int minute(PayFigures.Reading figures, String name) {
    return figures.value(ID + name).intValueExact();
  }
}
