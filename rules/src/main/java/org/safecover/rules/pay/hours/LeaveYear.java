package org.safecover.rules.pay.hours;

import org.safecover.domain.figure.Ratio;

/// Leave as it changes the hours of an average week: with prospective cover the hours that are left
/// are worked in the weeks that are left. The arithmetic is that of the sheet which the BMA
/// circulates.
///
/// @param days working days of leave a year; none when nobody covers
/// @param hoursADay hours of a standard working day
/// @param year how a year is counted
public record LeaveYear(Ratio days, Ratio hoursADay, Year year) {

  /// @param weeks of a year
  /// @param workingDays of a week
  public record Year(Ratio weeks, Ratio workingDays) {}

  /// The hours of an average week at work.
  ///
  /// @param total hours of the whole pattern, its leave not taken out
  /// @param weeks of the pattern
  /// @return never negative
  public Ratio average(Ratio total, Ratio weeks) {
    Ratio left = total.minus(daysAway(weeks).times(hoursADay)).max(Ratio.ZERO);
    return left.dividedBy(weeksLeft(weeks));
  }

  /// The hours of an average week at work of a kind that leave does not take out, since others
  /// cover them: nights, weekends.
  public Ratio averageOfCovered(Ratio total, Ratio weeks) {
    return total.dividedBy(weeksLeft(weeks));
  }

  private Ratio daysAway(Ratio weeks) {
    return days.times(weeks).dividedBy(year.weeks());
  }

  private Ratio weeksLeft(Ratio weeks) {
    Ratio left = weeks.minus(daysAway(weeks).dividedBy(year.workingDays()));
    if (left.signum() <= 0) {
      throw new IllegalArgumentException("No week is left at work after leave of " + days);
    }
    return left;
  }
}
