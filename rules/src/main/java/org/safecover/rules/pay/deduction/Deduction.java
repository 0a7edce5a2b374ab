package org.safecover.rules.pay.deduction;

import java.util.Optional;
import org.safecover.domain.figure.Ratio;
import org.safecover.domain.judgement.RuleId;
import org.safecover.domain.money.Money;
import org.safecover.domain.money.Rounding;
import org.safecover.rules.limits.measure.SiteTime;

/// What one duty that is not worked takes from a salary.
///
/// @param rule that decided it
/// @param amount rounded down to the penny
public record Deduction(RuleId rule, Money amount) {

  private static final Ratio SECONDS_IN_HOUR = Ratio.of(SiteTime.HOUR, 1);

  /// The deduction for a duty, or nothing when the rule of its day is not known. By the hour only
  /// where that may be done and is less than by the day.
  static Optional<Deduction> of(Money salary, DutyKind duty, DeductionLaw law) {
    DayRule day = law.dayRule(duty.day());
    Money byDay = Rounding.DOWN_TO_PENNY.of(salary.exactly().times(day.share()));
    return switch (day) {
      case DayRule.NotKnown _ -> Optional.empty();
      case DayRule.OfMonth _ -> Optional.of(new Deduction(DayRule.MONTH, byDay));
      case DayRule.OfYear _ -> Optional.of(lesser(salary, byDay, duty, law.hourRule(duty.day())));
    };
  }

  private static Deduction lesser(Money salary, Money byDay, DutyKind duty, HourRule rule) {
    return switch (rule) {
      case HourRule.Allowed(var hours, var _) -> {
        Ratio length = Ratio.of(duty.length().toSeconds(), 1).dividedBy(SECONDS_IN_HOUR);
        Money byHour = Rounding.DOWN_TO_PENNY.of(salary.exactly().times(length.dividedBy(hours)));
        yield byHour.compareTo(byDay) < 0
            ? new Deduction(DayRule.HOUR, byHour)
            : new Deduction(DayRule.YEAR, byDay);
      }
      case HourRule.NotAllowed _, HourRule.NotKnown _ -> new Deduction(DayRule.YEAR, byDay);
    };
  }
}
