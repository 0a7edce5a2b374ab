package org.safecover.rules.pay.band;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safecover.domain.figure.Ratio;
import org.safecover.domain.pay.PayStanding;
import org.safecover.domain.pay.ScalePoint;
import org.safecover.domain.staff.Person;
import org.safecover.rules.pay.hours.LeaveYear;
import org.safecover.rules.pay.hours.WorkPattern;
import org.safecover.rules.pay.line.Assumable;
import org.safecover.rules.pay.line.Assumption;
import org.safecover.rules.pay.line.Missing;

/// The annual leave of a doctor on the 2002 contract: stated, else by the contract.
final class Leave2002 {

  private static final String WEEKS_OF_A_YEAR = "pay.leave.weeks-of-a-year";
  private static final String WORKING_DAYS = "pay.leave.working-days";
  private static final String PART_TIME_DAY = "pay.leave.part-time-day";

  /// The figures that leave of any kind needs.
  static final List<String> FIGURES =
      List.of(
          BandFigures.FULL_TIME_WEEK,
          BandFigures.LEAVE_LOWER,
          BandFigures.LEAVE_HIGHER,
          BandFigures.LEAVE_HIGHER_FROM,
          WEEKS_OF_A_YEAR,
          WORKING_DAYS);

  private final BandOptions options;
  private final BandFigures figures;
  private final Ratio weeks;
  private final Optional<Ratio> hoursADay;
  private final List<Assumption> assumed = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  Leave2002(WorkPattern pattern, BandOptions options, BandFigures figures) {
    this.options = options;
    this.figures = figures;
    weeks = weeks(pattern.standing());
    hoursADay = hoursADay(pattern.person());
  }

  /// A year.
  Ratio weeks() {
    return weeks;
  }

  /// As it changes the average week.
  ///
  /// @param weeksAway a year
  /// @throws IllegalStateException when the hours of a day are missing
  LeaveYear year(Ratio weeksAway) {
    LeaveYear.Year year =
        new LeaveYear.Year(figures.number(WEEKS_OF_A_YEAR), figures.number(WORKING_DAYS));
    Ratio days = weeksAway.times(figures.number(WORKING_DAYS));
    return new LeaveYear(days, weeksAway.signum() == 0 ? Ratio.ZERO : hoursADay(), year);
  }

  /// @param days of leave that lie in a pattern
  /// @param pattern its weeks
  /// @return weeks a year
  Ratio yearly(long days, Ratio pattern) {
    return Ratio.of(days, 1)
        .dividedBy(figures.number(WORKING_DAYS))
        .times(figures.number(WEEKS_OF_A_YEAR))
        .dividedBy(pattern);
  }

  Ratio weeksOfAYear() {
    return figures.number(WEEKS_OF_A_YEAR);
  }

  /// Of a day of leave.
  Ratio hoursADay() {
    return hoursADay.orElseThrow(() -> new IllegalStateException("Maybe ask missing first."));
  }

  /// What leave needs and nobody here has read.
  List<Missing> missing() {
    return hoursADay.isPresent()
        ? List.of()
        : List.of(figures.missing(PART_TIME_DAY, Optional.of(Assumable.STANDARD_DAY)));
  }

  List<Assumption> assumed() {
    return assumed;
  }

  /// What was taken for want of a statement.
  List<String> notes() {
    return notes;
  }

  private Ratio weeks(PayStanding standing) {
    Optional<BigDecimal> stated = standing.leaveDays();
    if (stated.isPresent()) {
      return weeks(stated.get());
    }
    if (standing.point().isPresent()) {
      return figures.number(
          isHigher(standing.point().get()) ? BandFigures.LEAVE_HIGHER : BandFigures.LEAVE_LOWER);
    }
    return assume(Assumable.LEAVE_DAYS).map(this::weeks).orElseGet(this::leastOfTheTerms);
  }

  private Ratio leastOfTheTerms() {
    Ratio least = figures.number(BandFigures.LEAVE_LOWER);
    notes.add(
        "Neither leave nor a point of the scale is stated: "
            + Numbers.plain(least)
            + " weeks of leave a year are taken, the least of the 2002 terms.");
    return least;
  }

  private boolean isHigher(ScalePoint at) {
    return switch (at.scale()) {
      case F1, F2, DENTAL_CORE -> false;
      case STR_CORE, STR, SPR ->
          Ratio.of(at.point(), 1).isAtLeast(figures.number(BandFigures.LEAVE_HIGHER_FROM));
    };
  }

  private Ratio weeks(BigDecimal days) {
    return Ratio.of(days).dividedBy(figures.number(WORKING_DAYS));
  }

  private Optional<Ratio> hoursADay(Person person) {
    if (person.wholeTime().compareTo(BigDecimal.ONE) == 0) {
      return Optional.of(
          figures.number(BandFigures.FULL_TIME_WEEK).dividedBy(figures.number(WORKING_DAYS)));
    }
    return figures.knows(PART_TIME_DAY)
        ? Optional.of(figures.number(PART_TIME_DAY))
        : assume(Assumable.STANDARD_DAY).map(Ratio::of);
  }

  private Optional<BigDecimal> assume(Assumable what) {
    Optional<Assumption> found = options.find(what);
    found.ifPresent(assumed::add);
    return found.map(Assumption::least);
  }
}
