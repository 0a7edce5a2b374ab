package org.safecover.rules.pay.hours;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;
import org.safecover.domain.figure.Ratio;
import org.safecover.domain.rota.Duty;
import org.safecover.rules.limits.measure.SiteTime;

/// A stretch of the local clock on some days of the week, such as 22:00 to 07:00 on any day. Hours
/// inside it are elapsed hours: the October night holds one more.
///
/// @param days those on which it opens
/// @param from minute of the day at which it opens, 0 to 1,439
/// @param to minute of the day at which it closes; at or before `from`: on the next day
public record ClockWindow(Set<DayOfWeek> days, int from, int to) {

  private static final int MINUTES_IN_DAY = 24 * 60;

  public ClockWindow {
    days = EnumSet.copyOf(days);
    if (from < 0 || from >= MINUTES_IN_DAY || to < 0 || to > MINUTES_IN_DAY) {
      throw new IllegalArgumentException("Not minutes of a day: " + from + " to " + to);
    }
  }

  public static ClockWindow daily(int from, int to) {
    return new ClockWindow(EnumSet.allOf(DayOfWeek.class), from, to);
  }

  /// The seconds of work of a duty that fall inside; the work expected in a duty on call is spread
  /// evenly over it.
  public Ratio work(Duty duty, SiteTime site) {
    long start = duty.period().start().getEpochSecond();
    long end = duty.period().end().getEpochSecond();
    return share(duty, seconds(start, end, site));
  }

  /// The seconds inside between two instants in seconds since 1970.
  public long seconds(long start, long end, SiteTime site) {
    long inside = 0;
    for (long day = site.day(start) - 1; day <= site.day(end); day++) {
      if (days.contains(DayOfWeek.of(SiteTime.dayOfWeek(day)))) {
        long opens = site.at(day, from * SiteTime.MINUTE);
        long closes = site.at(from < to ? day : day + 1, to * SiteTime.MINUTE);
        inside += Math.max(0, Math.min(end, closes) - Math.max(start, opens));
      }
    }
    return inside;
  }

  /// The part of a duty's work that falls in so many of its seconds.
  static Ratio share(Duty duty, long seconds) {
    long work = duty.expectedWork().toSeconds();
    long length = duty.period().length().toSeconds();
    return work == length ? Ratio.of(seconds, 1) : Ratio.of(work, length).times(seconds);
  }
}
