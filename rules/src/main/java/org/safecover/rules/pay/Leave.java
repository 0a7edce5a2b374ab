package org.safecover.rules.pay;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.safecover.domain.figure.Ratio;
import org.safecover.domain.pay.PayStanding;
import org.safecover.domain.pay.PayStanding.ProspectiveCover;
import org.safecover.domain.pay.ScalePoint;
import org.safecover.rules.pay.hours.LeaveYear;
import org.safecover.rules.pay.hours.WorkPattern;
import org.safecover.rules.pay.line.Assumable;
import org.safecover.rules.pay.line.Missing;
import org.safecover.rules.pay.line.PayFigures;

/// The leave that a contract gives a doctor, as it changes the average week.
final class Leave {

  private static final BigDecimal HALVES = BigDecimal.TWO;

  private Leave() {}

  static LeaveYear of(WorkPattern pattern, PayContract contract, PayFigures.Reading figures) {
    LeaveYear.Year year = year(figures);
    if (pattern.standing().cover() == ProspectiveCover.NO) {
      return none(figures);
    }
    return switch (contract.terms()) {
      case BANDS ->
          new LeaveYear(
              stated(pattern)
                  .or(() -> weeksOf2002(pattern, figures, year))
                  .orElseGet(() -> ask(figures)),
              standardDay(pattern, figures, year),
              year);
      case OFFER, HOURS ->
          new LeaveYear(
              stated(pattern).orElseGet(() -> ask(figures)).plus(publicHolidays(pattern, figures)),
              standardDay(pattern, figures, year),
              year);
    };
  }

  /// No leave that colleagues cover.
  static LeaveYear none(PayFigures.Reading figures) {
    return new LeaveYear(Ratio.ZERO, Ratio.ZERO, year(figures));
  }

  private static LeaveYear.Year year(PayFigures.Reading figures) {
    return new LeaveYear.Year(
        Ratio.of(figures.value("pay.leave.weeks-of-a-year")),
        Ratio.of(figures.value("pay.leave.working-days")));
  }

  private static Optional<Ratio> stated(WorkPattern pattern) {
    return pattern.standing().leaveDays().map(Ratio::of);
  }

  /// Part time, the doctor's share of them, up to the next half day.
  private static Ratio publicHolidays(WorkPattern pattern, PayFigures.Reading figures) {
    BigDecimal halves =
        figures
            .value("pay.leave.public-holidays")
            .multiply(pattern.person().wholeTime())
            .multiply(HALVES)
            .setScale(0, RoundingMode.CEILING);
    return Ratio.of(halves).dividedBy(Ratio.of(HALVES));
  }

  private static Ratio ask(PayFigures.Reading figures) {
    Optional<BigDecimal> assumed = figures.findAssumed(Assumable.LEAVE_DAYS);
    if (assumed.isEmpty()) {
      figures.miss(
          new Missing(
              "pay.csv leave_days",
              "working days of annual leave a year of each doctor",
              "The hospital's files do not say it.",
              Optional.of(Assumable.LEAVE_DAYS)));
    }
    return assumed.map(Ratio::of).orElse(Ratio.ZERO);
  }

  /// Under the contract of 2002 the point of the scale decides.
  private static Optional<Ratio> weeksOf2002(
      WorkPattern pattern, PayFigures.Reading figures, LeaveYear.Year year) {
    PayStanding standing = pattern.standing();
    return standing
        .point()
        .map(at -> isLonger(at, figures) ? "pay.2002.leave.higher" : "pay.2002.leave.lower")
        .map(id -> Ratio.of(figures.value(id)).times(year.workingDays()));
  }

  private static boolean isLonger(ScalePoint at, PayFigures.Reading figures) {
    return switch (at.scale()) {
      case F1, F2, DENTAL_CORE -> false;
      case STR_CORE, STR, SPR ->
          at.point() >= figures.value("pay.2002.leave-higher-from-point").intValueExact();
    };
  }

  /// A full-time doctor's standard day is a part of the full-time week; how that of a part-time
  /// doctor is found was not published.
  private static Ratio standardDay(
      WorkPattern pattern, PayFigures.Reading figures, LeaveYear.Year year) {
    return pattern.person().wholeTime().compareTo(BigDecimal.ONE) == 0
        ? Ratio.of(figures.value("pay.2002.full-time-week")).dividedBy(year.workingDays())
        : Ratio.of(figures.value("pay.leave.part-time-day", Assumable.STANDARD_DAY));
  }
}
