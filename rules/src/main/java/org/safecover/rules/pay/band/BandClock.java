package org.safecover.rules.pay.band;

import java.time.DayOfWeek;
import java.util.EnumSet;
import org.safecover.domain.time.Period;
import org.safecover.rules.limits.measure.SiteTime;
import org.safecover.rules.pay.hours.ClockWindow;

/// The time of a duty that lies inside a window of the local clock, worked or waited.
final class BandClock {

  private BandClock() {}

  /// The hours of the day, Monday to Friday.
  static ClockWindow day(BandFigures figures) {
    return new ClockWindow(
        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
        minute(figures, BandFigures.BANDS + "plain-from"),
        minute(figures, BandFigures.BANDS + "plain-until"));
  }

  static int minute(BandFigures figures, String id) {
    return figures.time(id).toSecondOfDay() / 60;
  }

  /// In seconds.
  static long inside(Period duty, ClockWindow window, SiteTime site) {
    long start = duty.start().getEpochSecond();
    long end = duty.end().getEpochSecond();
    long inside = 0;
    for (long day = site.day(start) - 1; day <= site.day(end); day++) {
      if (window.days().contains(DayOfWeek.of(SiteTime.dayOfWeek(day)))) {
        long opens = site.at(day, window.from() * SiteTime.MINUTE);
        long closes =
            site.at(window.from() < window.to() ? day : day + 1, window.to() * SiteTime.MINUTE);
        inside += Math.max(0, Math.min(end, closes) - Math.max(start, opens));
      }
    }
    return inside;
  }
}
