package org.safecover.report.words;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.safecover.domain.time.Period;

/// Instants as a hospital's own clock says them. The zone is named only where the clock changes,
/// since there a local time alone can be misread.
///
/// @param zone of the hospital
public record TimeWords(ZoneId zone) {

  private static final DateTimeFormatter DAY = format("EEE d MMM uuuu");
  private static final DateTimeFormatter SHORT_DAY = format("EEE d MMM");
  private static final DateTimeFormatter TIME = format("HH:mm");
  private static final DateTimeFormatter ZONED_TIME = format("HH:mm zzz");

  /// `Tue 12 Jan 2016`.
  public String day(LocalDate day) {
    return DAY.format(day);
  }

  /// `Tue 12 Jan`.
  public String shortDay(LocalDate day) {
    return SHORT_DAY.format(day);
  }

  /// `08:00`, or `01:30 BST` where the time happens twice.
  public String time(Instant instant) {
    return time(at(instant), happensTwice(instant));
  }

  /// `Tue 12 Jan 2016 08:00`.
  public String moment(Instant instant) {
    return DAY.format(at(instant)) + " " + time(instant);
  }

  /// `Tue 12 Jan 08:00`.
  public String shortMoment(Instant instant) {
    return SHORT_DAY.format(at(instant)) + " " + time(instant);
  }

  /// `Tue 12 Jan 2016 08:00 – 20:00`, or `Tue 12 Jan 2016 20:00 – Wed 13 Jan 08:00`.
  public String period(Period period) {
    return between(period, DAY);
  }

  /// As `period`, without the year.
  public String shortPeriod(Period period) {
    return between(period, SHORT_DAY);
  }

  /// `08:00 – 20:00` without a day.
  public String hours(Period period) {
    boolean zoned = clockChanges(period);
    return time(at(period.start()), zoned) + " – " + time(at(period.end()), zoned);
  }

  /// Whole local days, first to last: `Mon 11 Jan 2016 – Fri 15 Jan 2016`; other periods as they
  /// are.
  public String days(Period period) {
    ZonedDateTime start = at(period.start());
    ZonedDateTime end = at(period.end());
    if (!isMidnight(start) || !isMidnight(end)) {
      return period(period);
    }
    LocalDate first = start.toLocalDate();
    LocalDate last = end.toLocalDate().minusDays(1);
    return first.equals(last) ? day(first) : day(first) + " – " + day(last);
  }

  /// Whether the clock changes inside, or an end is a local time that happens twice.
  public boolean clockChanges(Period period) {
    return !at(period.start()).getOffset().equals(at(period.end()).getOffset())
        || happensTwice(period.start())
        || happensTwice(period.end());
  }

  public ZonedDateTime at(Instant instant) {
    return instant.atZone(zone);
  }

  private String between(Period period, DateTimeFormatter firstDay) {
    ZonedDateTime start = at(period.start());
    ZonedDateTime end = at(period.end());
    boolean zoned = clockChanges(period);
    String until = time(end, zoned);
    if (!start.toLocalDate().equals(end.toLocalDate())) {
      until = (start.getYear() == end.getYear() ? SHORT_DAY : DAY).format(end) + " " + until;
    }
    return firstDay.format(start) + " " + time(start, zoned) + " – " + until;
  }

  private boolean happensTwice(Instant instant) {
    return zone.getRules().getValidOffsets(at(instant).toLocalDateTime()).size() > 1;
  }

  private static boolean isMidnight(ZonedDateTime time) {
    return time.toLocalTime().equals(LocalTime.MIDNIGHT);
  }

  private static String time(ZonedDateTime time, boolean zoned) {
    return (zoned ? ZONED_TIME : TIME).format(time);
  }

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }
}
