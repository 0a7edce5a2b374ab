package org.safecover.rules.pay.band;

import java.time.DayOfWeek;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.safecover.domain.rota.Duty;
import org.safecover.rules.limits.measure.SiteTime;
import org.safecover.rules.pay.hours.WorkPattern;

/// Weekends as bands count them, from Friday evening to Monday morning.
final class BandWeekends {

  private static final int DAYS_IN_WEEK = 7;
  private static final int FRIDAY_TO_MONDAY = 3;

  private final WorkPattern.Days days;
  private final SiteTime site;
  private final long opening;
  private final long closing;

  /// @param days of the rota
  BandWeekends(WorkPattern.Days days, SiteTime site, BandFigures figures) {
    this.days = days;
    this.site = site;
    opening = figures.time(BandFigures.BANDS + "weekend-from").toSecondOfDay();
    closing = figures.time(BandFigures.BANDS + "weekend-until").toSecondOfDay();
  }

  /// Those with any duty, of those in the pattern. A pattern of whole weeks has as many weekends as
  /// weeks, and its end is followed by its start.
  BandFacts.Weekends of(List<Duty> duties) {
    Set<Long> worked = new HashSet<>();
    for (Duty duty : duties) {
      long start = duty.period().start().getEpochSecond();
      long end = duty.period().end().getEpochSecond();
      for (long day = site.day(start) - FRIDAY_TO_MONDAY; day <= site.day(end); day++) {
        if (isFriday(day) && opens(day) < end && start < closes(day)) {
          worked.add(isWholeWeeks() ? Math.floorMod(week(day), (long) weeks()) : week(day));
        }
      }
    }
    return new BandFacts.Weekends(worked.size(), isWholeWeeks() ? weeks() : touched(worked));
  }

  private long touched(Set<Long> worked) {
    Set<Long> touched = new HashSet<>(worked);
    long first = days.first().toEpochDay();
    long end = first + days.count();
    for (long friday = first - FRIDAY_TO_MONDAY; friday < end; friday++) {
      if (isFriday(friday)
          && opens(friday) < site.midnight(end)
          && site.midnight(first) < closes(friday)) {
        touched.add(week(friday));
      }
    }
    return touched.size();
  }

  private boolean isWholeWeeks() {
    return days.count() % DAYS_IN_WEEK == 0;
  }

  private int weeks() {
    return days.count() / DAYS_IN_WEEK;
  }

  private long week(long friday) {
    return Math.floorDiv(friday - days.first().toEpochDay(), (long) DAYS_IN_WEEK);
  }

  private static boolean isFriday(long day) {
    return SiteTime.dayOfWeek(day) == DayOfWeek.FRIDAY.getValue();
  }

  private long opens(long friday) {
    return site.at(friday, opening);
  }

  private long closes(long friday) {
    return site.at(friday + FRIDAY_TO_MONDAY, closing);
  }
}
