package org.safecover.rules.pay.band;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.safecover.domain.figure.Ratio;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.time.Period;
import org.safecover.rules.limits.measure.SiteTime;
import org.safecover.rules.pay.hours.ClockWindow;

/// One doctor's pattern as measured here beside what the open rota checker says of it.
///
/// @param clock minutes by which elapsed time differs from the difference of local times
/// @param onHolidays minutes of duty from 07:00 to 19:00 on public holidays from Monday to Friday
record Agreement(BandAnswer answer, Checked checked, long clock, long onHolidays) {

  /// Those of the checker that lie inside the rota.
  private static final Set<LocalDate> HOLIDAYS =
      Set.of(
          LocalDate.of(2015, 8, 31),
          LocalDate.of(2015, 12, 25),
          LocalDate.of(2015, 12, 28),
          LocalDate.of(2016, 1, 1));

  static Agreement of(BandAnswer answer, Checked checked) {
    ZoneId zone = answer.pattern().zone();
    long clock = 0;
    long onHolidays = 0;
    for (Duty duty : duties(answer)) {
      clock += clock(duty.period(), zone);
      onHolidays += onHolidays(duty.period(), zone);
    }
    return new Agreement(answer, checked, clock, onHolidays);
  }

  static List<Duty> duties(BandAnswer answer) {
    List<Duty> duties = new ArrayList<>(answer.pattern().worked());
    duties.addAll(answer.pattern().holidays());
    duties.sort(null);
    return duties;
  }

  private static long clock(Period duty, ZoneId zone) {
    Duration local =
        Duration.between(
            duty.start().atZone(zone).toLocalDateTime(), duty.end().atZone(zone).toLocalDateTime());
    return duty.length().minus(local).toMinutes();
  }

  private static long onHolidays(Period duty, ZoneId zone) {
    ClockWindow plain =
        new ClockWindow(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), 7 * 60, 19 * 60);
    long seconds = 0;
    for (LocalDate day : HOLIDAYS) {
      Period whole =
          new Period(
              day.atStartOfDay(zone).toInstant(), day.plusDays(1).atStartOfDay(zone).toInstant());
      seconds +=
          duty.findOverlap(whole)
              .map(part -> BandClock.inside(part, plain, SiteTime.of(zone)))
              .orElse(0L);
    }
    return seconds / 60;
  }

  String person() {
    return checked.person();
  }

  Ratio dutyMinutes() {
    return answer.facts().hours().duty().times(60);
  }

  Ratio antisocialMinutes() {
    return answer.facts().hours().outside().times(60);
  }

  /// What the checker's average week would be with elapsed hours.
  Ratio checkedHoursOnOurClock() {
    Ratio weeks = Ratio.of(checked.weeks(), 1);
    Ratio away = Ratio.of(checked.leaveWeeks(), 52).times(weeks);
    Ratio hours = Ratio.of(checked.workMinutes() + clock, 60);
    return hours.minus(away.times(40)).dividedBy(weeks.minus(away));
  }

  /// The shortest time off between two duties, in hours.
  double shortestRest() {
    List<Period> stretches = stretches();
    long shortest = Long.MAX_VALUE;
    for (int i = 1; i < stretches.size(); i++) {
      Duration rest = Duration.between(stretches.get(i - 1).end(), stretches.get(i).start());
      shortest = Math.min(shortest, rest.toMinutes());
    }
    return shortest / 60.0;
  }

  /// The longest stretch of duty, in hours of the wall clock.
  double longestDuty() {
    ZoneId zone = answer.pattern().zone();
    return stretches().stream()
            .mapToLong(each -> each.length().toMinutes() - clock(each, zone))
            .max()
            .orElse(0)
        / 60.0;
  }

  private List<Period> stretches() {
    return Period.merged(duties(answer).stream().map(Duty::period).toList());
  }

  String band() {
    return answer.findBand().orElseThrow().text();
  }
}
