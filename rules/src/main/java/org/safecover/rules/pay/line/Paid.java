package org.safecover.rules.pay.line;

import java.math.BigDecimal;
import org.safecover.domain.figure.Ratio;
import org.safecover.rules.pay.hours.LeaveYear;
import org.safecover.rules.pay.hours.PatternHours;
import org.safecover.rules.pay.hours.WorkPattern;

/// A doctor as a pay rule sees one.
///
/// @param pattern the duties of the rota
/// @param leave as it changes the average week
/// @param peers how often whole-time doctors on the same rota work
/// @param averageWeek hours of work in an average week that is not leave
public record Paid(WorkPattern pattern, LeaveYear leave, Peers peers, Ratio averageWeek) {

  /// How often those of the rota who work whole time have weekends and calls.
  ///
  /// @param weekends of each week that begin with a duty on Saturday or Sunday, the most of any; 0
  ///   when nobody is whole time
  /// @param calls a week, the most of any; 0 when nobody is whole time
  public record Peers(Ratio weekends, Ratio calls) {}

  /// Normal days that fall on a public holiday are in the pattern; where they are leave, the leave
  /// takes them out.
  public static Paid of(WorkPattern pattern, LeaveYear leave, Peers peers) {
    Ratio total = PatternHours.work(pattern.worked()).plus(PatternHours.work(pattern.holidays()));
    return new Paid(pattern, leave, peers, leave.average(total, pattern.weeks()));
  }

  /// Hours of an average week of a kind that colleagues cover in leave, such as nights. Never more
  /// than all the hours of that week: a rota of nights alone has its leave in nights.
  ///
  /// @param total hours of the kind in the whole pattern
  public Ratio averageOfCovered(Ratio total) {
    return leave.averageOfCovered(total, pattern.weeks()).min(averageWeek());
  }

  public boolean isWholeTime() {
    return pattern.person().wholeTime().compareTo(BigDecimal.ONE) == 0;
  }
}
