package org.safecover.rules.pay.band;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import org.safecover.domain.figure.Ratio;
import org.safecover.domain.hospital.RotaCycle;
import org.safecover.domain.judgement.RuleId;
import org.safecover.domain.pay.PayStanding.ProspectiveCover;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.staff.Grade;
import org.safecover.domain.staff.Person;
import org.safecover.domain.staff.RotaType;
import org.safecover.domain.time.Period;
import org.safecover.rules.limits.Limit;
import org.safecover.rules.limits.Limits;
import org.safecover.rules.limits.Schedule;
import org.safecover.rules.limits.measure.SiteTime;
import org.safecover.rules.limits.measure.Timeline;
import org.safecover.rules.pay.band.BandFacts.Hours;
import org.safecover.rules.pay.band.BandFacts.NewDeal;
import org.safecover.rules.pay.band.BandOptions.PublicHolidays;
import org.safecover.rules.pay.hours.ClockWindow;
import org.safecover.rules.pay.hours.WorkPattern;

/// Measures one pattern of work for the questions about its band.
final class BandMeasure {

  private final WorkPattern pattern;
  private final PublicHolidays holidays;
  private final BandFigures figures;
  private final Leave2002 leave;
  private final List<Duty> duties;
  private final SiteTime site;
  private final RotaType kind;
  private final ClockWindow day;

  BandMeasure(WorkPattern pattern, PublicHolidays holidays, BandFigures figures, Leave2002 leave) {
    this.pattern = pattern;
    this.holidays = holidays;
    this.figures = figures;
    this.leave = leave;
    duties = counted(pattern, holidays);
    site = SiteTime.of(pattern.zone());
    day = BandClock.day(figures);
    kind = pattern.person().rotaType().orElse(RotaType.FULL_SHIFT);
  }

  BandFacts facts(Limits limits, Optional<RotaCycle> cycle) {
    Person person = pattern.person();
    Hours hours = hours();
    return new BandFacts(
        kind,
        isPartTime() ? BandFacts.Working.PART_TIME : BandFacts.Working.FULL_TIME,
        person.grade() == Grade.F1
            ? BandFacts.Registration.PROVISIONAL
            : BandFacts.Registration.FULL,
        newDeal(limits, cycle, hours),
        hours,
        new BandWeekends(pattern.days(), site, figures).of(duties),
        kind == RotaType.ON_CALL
            ? new BandCalls(pattern.days(), site, figures).of(duties)
            : BandCalls.NONE);
  }

  private static List<Duty> counted(WorkPattern pattern, PublicHolidays holidays) {
    List<Duty> counted = new ArrayList<>(pattern.worked());
    if (holidays == PublicHolidays.COUNTED) {
      counted.addAll(pattern.holidays());
    }
    counted.sort(null);
    return List.copyOf(counted);
  }

  private boolean isPartTime() {
    return pattern.person().wholeTime().compareTo(BigDecimal.ONE) < 0;
  }

  private Hours hours() {
    Ratio duty = hours(each -> each.period().length().toSeconds());
    Ratio work = hours(each -> each.expectedWork().toSeconds());
    Ratio outside = duty.minus(hours(each -> BandClock.inside(each.period(), day, site)));
    ProspectiveCover cover = pattern.standing().cover();
    return new Hours(
        cover,
        leave.weeks(),
        pattern.weeks(),
        duty,
        outside,
        average(duty, covered()),
        average(work, covered()),
        average(work, Ratio.ZERO));
  }

  /// Weeks of leave a year that colleagues cover.
  private Ratio covered() {
    return pattern.standing().cover() == ProspectiveCover.YES ? leave.weeks() : Ratio.ZERO;
  }

  /// @param total hours of the duties that are counted
  /// @param weeksAway a year that come off hours and weeks
  private Ratio average(Ratio total, Ratio weeksAway) {
    Ratio weeks = pattern.weeks();
    int away = holidaysOff();
    if (away == 0) {
      return leave.year(weeksAway).average(total, weeks);
    }
    return leave
        .year(weeksAway.plus(leave.yearly(away, weeks)))
        .average(total.plus(leave.hoursADay().times(away)), weeks);
  }

  private int holidaysOff() {
    return holidays == PublicHolidays.AS_LEAVE ? pattern.holidays().size() : 0;
  }

  /// Whether any week of the pattern is left when leave is taken out.
  boolean leavesWork() {
    Ratio away = covered().plus(leave.yearly(holidaysOff(), pattern.weeks()));
    return away.compareTo(leave.weeksOfAYear()) < 0;
  }

  /// Whether an average needs the hours of a day of leave.
  boolean takesLeaveOff() {
    return covered().signum() > 0 || holidaysOff() > 0;
  }

  private Ratio hours(ToLongFunction<Duty> seconds) {
    return Ratio.of(duties.stream().mapToLong(seconds).sum(), SiteTime.HOUR);
  }

  private NewDeal newDeal(Limits limits, Optional<RotaCycle> cycle, Hours hours) {
    Schedule schedule =
        new Schedule(
            pattern.person(), duties, List.of(), new Timeline.Span(pattern.zone(), whole(), cycle));
    TreeSet<RuleId> broken = new TreeSet<>();
    int judged = 0;
    for (Limit limit : limits.binding(pattern.person(), Limits.CONTRACT_2002)) {
      if (limit.id().text().startsWith("ND-")) {
        judged++;
        if (!limit.judge(schedule).breaches().isEmpty()) {
          broken.add(limit.id());
        }
      }
    }
    coveredAverages(hours, broken);
    return new NewDeal(judged, List.copyOf(broken));
  }

  private void coveredAverages(Hours hours, Set<RuleId> broken) {
    String duty = NewDealKept.duty(kind);
    String work = NewDealKept.WORK;
    if (figures.knows(duty) && hours.dutyAWeek().compareTo(figures.number(duty)) > 0) {
      broken.add(new RuleId("ND-DUTY"));
    }
    if (figures.knows(work) && hours.workAWeek().compareTo(figures.number(work)) > 0) {
      broken.add(new RuleId("ND-WORK"));
    }
  }

  private Period whole() {
    WorkPattern.Days days = pattern.days();
    return new Period(
        days.first().atStartOfDay(pattern.zone()).toInstant(),
        days.first().plusDays(days.count()).atStartOfDay(pattern.zone()).toInstant());
  }
}
