package org.safecover.rules.pay.deduction;

import java.time.LocalDate;
import org.safecover.domain.figure.Ratio;
import org.safecover.domain.judgement.RuleId;

/// How a day that is not worked is taken from a salary, as it was done on that day.
public sealed interface DayRule {

  RuleId YEAR = new RuleId("DEDUCT-YEAR");
  RuleId MONTH = new RuleId("DEDUCT-MONTH");
  RuleId HOUR = new RuleId("DEDUCT-HOUR");

  /// A part of the year's salary for each day.
  ///
  /// @param days of a year
  record OfYear(Ratio days, String source) implements DayRule {}

  /// A part of the month's salary for each day: a twelfth of the year's over the days of the month.
  record OfMonth(LocalDate day, String source) implements DayRule {}

  /// How it was done on that day is not sourced.
  record NotKnown(String why) implements DayRule {}

  /// The part of a year's salary that a day costs; zero when not known.
  default Ratio share() {
    return switch (this) {
      case OfYear(var days, var _) -> Ratio.ONE.dividedBy(days);
      case OfMonth(var day, var _) -> Ratio.of(1, 12L * day.lengthOfMonth());
      case NotKnown _ -> Ratio.ZERO;
    };
  }
}
