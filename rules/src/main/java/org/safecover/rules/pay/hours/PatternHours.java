package org.safecover.rules.pay.hours;

import java.time.DayOfWeek;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.safecover.domain.figure.Ratio;
import org.safecover.domain.rota.Duty;
import org.safecover.rules.limits.measure.SiteTime;

/// Sums over a pattern of work, in exact hours.
public final class PatternHours {

  private static final Ratio SECONDS_IN_HOUR = Ratio.of(SiteTime.HOUR, 1);

  private static final int DAYS_IN_WEEK = 7;

  private PatternHours() {}

  /// Hours of work expected in duties: all of a resident one, the estimate of one on call.
  public static Ratio work(List<Duty> duties) {
    long seconds = 0;
    for (Duty duty : duties) {
      seconds += duty.expectedWork().toSeconds();
    }
    return Ratio.of(seconds, SiteTime.HOUR);
  }

  /// Hours of work expected in some part of duties; the work expected on call is spread evenly over
  /// the duty.
  ///
  /// @param inside seconds of each duty that are in that part
  public static Ratio work(List<Duty> duties, ToLongFunction<Duty> inside) {
    long resident = 0;
    Ratio onCall = Ratio.ZERO;
    for (Duty duty : duties) {
      long seconds = inside.applyAsLong(duty);
      long work = duty.expectedWork().toSeconds();
      long length = duty.period().end().getEpochSecond() - duty.period().start().getEpochSecond();
      if (work == length) {
        resident += seconds;
      } else if (seconds > 0) {
        onCall = onCall.plus(Ratio.of(Math.multiplyExact(work, seconds), length));
      }
    }
    return onCall.plus(Ratio.of(resident, 1)).dividedBy(SECONDS_IN_HOUR);
  }

  /// Weekends on whose Saturday or Sunday a duty begins, as pay counts them since 2016: a Friday
  /// night is none. In a pattern of whole weeks that begins on a Sunday, the Saturday before it is
  /// its last.
  public static int weekendsBegunIn(WorkPattern pattern) {
    SiteTime site = SiteTime.of(pattern.zone());
    Set<Long> saturdays = new HashSet<>();
    for (Duty duty : pattern.worked()) {
      long day = site.day(duty.period().start().getEpochSecond());
      DayOfWeek weekday = DayOfWeek.of(SiteTime.dayOfWeek(day));
      if (weekday == DayOfWeek.SATURDAY) {
        saturdays.add(day);
      } else if (weekday == DayOfWeek.SUNDAY) {
        saturdays.add(saturdayBefore(day, pattern.days()));
      }
    }
    return saturdays.size();
  }

  private static long saturdayBefore(long sunday, WorkPattern.Days days) {
    boolean wraps = sunday == days.first().toEpochDay() && days.count() % DAYS_IN_WEEK == 0;
    return wraps ? sunday - 1 + days.count() : sunday - 1;
  }
}
