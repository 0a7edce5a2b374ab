package org.safecover.rules.pay.band;

import java.time.DayOfWeek;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.safecover.domain.figure.Ratio;
import org.safecover.domain.rota.Duty;
import org.safecover.rules.limits.measure.SiteTime;
import org.safecover.rules.pay.band.BandFacts.OnCall;
import org.safecover.rules.pay.band.BandFacts.Residence;
import org.safecover.rules.pay.hours.ClockWindow;
import org.safecover.rules.pay.hours.PatternHours;
import org.safecover.rules.pay.hours.WorkPattern;

/// Duty on call as bands count it.
///
/// @param days of the rota
record BandCalls(WorkPattern.Days days, SiteTime site, BandFigures figures) {

  static final OnCall NONE = new OnCall(0, 1, 0, 0, Residence.NOT_RESIDENT);

  OnCall of(List<Duty> duties) {
    List<Duty> calls = duties.stream().filter(this::isOnCall).toList();
    Set<Long> weekdays = new HashSet<>();
    for (Duty call : calls) {
      long day = site.day(call.period().start().getEpochSecond());
      if (isWeekday(day)) {
        weekdays.add(day);
      }
    }
    return new OnCall(
        weekdays.size(),
        Math.max(1, weekdaysInPattern()),
        calls.size(),
        calls.stream().filter(this::isBusy).count(),
        calls.stream().allMatch(Duty::isOnCall) ? Residence.NOT_RESIDENT : Residence.RESIDENT);
  }

  private boolean isOnCall(Duty duty) {
    return duty.isOnCall()
        || BandClock.inside(duty.period(), BandClock.day(figures), site)
            < duty.period().length().toSeconds();
  }

  private boolean isBusy(Duty call) {
    if (!call.isOnCall()) {
      return BandClock.inside(call.period(), evening(), site) > 0;
    }
    Ratio hours = PatternHours.work(List.of(call), duty -> evening().seconds(duty, site));
    return hours.isAtLeast(figures.number(CriterionR.HOURS));
  }

  private ClockWindow evening() {
    return ClockWindow.daily(
        BandClock.minute(figures, CriterionR.EVENING),
        BandClock.minute(figures, BandFigures.BANDS + "plain-from"));
  }

  private long weekdaysInPattern() {
    long weekdays = 0;
    long first = days.first().toEpochDay();
    for (long day = first; day < first + days.count(); day++) {
      weekdays += isWeekday(day) ? 1 : 0;
    }
    return weekdays;
  }

  private static boolean isWeekday(long day) {
    return SiteTime.dayOfWeek(day) <= DayOfWeek.FRIDAY.getValue();
  }
}
