package org.safecover.rules.pay.hours;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;
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
  private static final DayOfWeek[] WEEK = DayOfWeek.values();

  public ClockWindow {
    days = EnumSet.copyOf(days);
    if (from < 0 || from >= MINUTES_IN_DAY || to < 0 || to > MINUTES_IN_DAY) {
      throw new IllegalArgumentException("Not minutes of a day: " + from + " to " + to);
    }
  }

  public static ClockWindow daily(int from, int to) {
    return new ClockWindow(EnumSet.allOf(DayOfWeek.class), from, to);
  }

  /// The seconds of a duty that fall inside.
  public long seconds(Duty duty, SiteTime site) {
    return seconds(
        duty.period().start().getEpochSecond(), duty.period().end().getEpochSecond(), site);
  }

  /// The seconds inside between two instants in seconds since 1970.
  public long seconds(long start, long end, SiteTime site) {
    long offset = site.offset(start);
    if (offset == site.offset(end)) {
      return localSeconds(start + offset, end + offset);
    }
    long inside = 0;
    for (long day = site.day(start) - 1; day <= site.day(end); day++) {
      if (opensOn(day)) {
        long opens = site.at(day, from * SiteTime.MINUTE);
        long closes = site.at(from < to ? day : day + 1, to * SiteTime.MINUTE);
        inside += Math.max(0, Math.min(end, closes) - Math.max(start, opens));
      }
    }
    return inside;
  }

  /// The same where the clocks do not change in between.
  private long localSeconds(long start, long end) {
    long inside = 0;
    long length = (from < to ? to - from : MINUTES_IN_DAY - from + to) * SiteTime.MINUTE;
    long day = Math.floorDiv(start, SiteTime.DAY) - (from < to ? 0 : 1);
    for (long opens = day * SiteTime.DAY + from * SiteTime.MINUTE; opens < end; day++) {
      if (opensOn(day)) {
        inside += Math.max(0, Math.min(end, opens + length) - Math.max(start, opens));
      }
      opens += SiteTime.DAY;
    }
    return inside;
  }

  private boolean opensOn(long day) {
    return days.contains(WEEK[SiteTime.dayOfWeek(day) - 1]);
  }
}
