package org.safecover.rules.limits;

import java.util.ArrayList;
import java.util.List;
import org.safecover.domain.staff.RotaType;
import org.safecover.domain.staff.StaffGroup;
import org.safecover.rules.limits.measure.Figures;
import org.safecover.rules.limits.measure.Rule;
import org.safecover.rules.limits.newdeal.AverageDuty;
import org.safecover.rules.limits.newdeal.AverageWork;
import org.safecover.rules.limits.newdeal.ContinuousDuty;
import org.safecover.rules.limits.newdeal.DutyDaysInARow;
import org.safecover.rules.limits.newdeal.LongRests;
import org.safecover.rules.limits.newdeal.OffDuty;
import org.safecover.rules.limits.newdeal.RotaKind;
import org.safecover.rules.limits.terms2016.AverageHours;
import org.safecover.rules.limits.terms2016.CallLength;
import org.safecover.rules.limits.terms2016.CallsInARow;
import org.safecover.rules.limits.terms2016.CallsInSevenDays;
import org.safecover.rules.limits.terms2016.DayAfterCall;
import org.safecover.rules.limits.terms2016.HoursInAnyWeek;
import org.safecover.rules.limits.terms2016.LongEveningsInARow;
import org.safecover.rules.limits.terms2016.LongShiftsInARow;
import org.safecover.rules.limits.terms2016.NightsInARow;
import org.safecover.rules.limits.terms2016.RestAfterNights;
import org.safecover.rules.limits.terms2016.RestBetweenShifts;
import org.safecover.rules.limits.terms2016.ShiftLength;
import org.safecover.rules.limits.terms2016.WeekendFrequency;
import org.safecover.rules.limits.terms2016.WorkingDaysInARow;
import org.safecover.rules.limits.workingtime.AverageWeekOfWork;
import org.safecover.rules.limits.workingtime.RestInEachDay;
import org.safecover.rules.limits.workingtime.RestInEachFortnight;

/// Which rules bind whom.
final class RuleBook {

  private RuleBook() {}

  static List<Rule> rules(Figures figures, Limits.Terms terms) {
    List<Rule> rules = new ArrayList<>();
    if (terms.contract().equals(Limits.CONTRACT_2002)) {
      rules.addAll(newDeal(figures, kind(terms)));
    } else if (terms.contract().equals(Limits.CONTRACT_2016)) {
      rules.addAll(terms2016(figures));
      rules.add(terms.optOut() ? AverageHours.optedOut(figures) : AverageHours.of(figures));
    }
    rules.add(RestInEachDay.of(figures));
    rules.add(RestInEachFortnight.of(figures));
    if (!terms.optOut()) {
      rules.add(
          terms.group() == StaffGroup.RESIDENT
              ? AverageWeekOfWork.forTraining(figures)
              : AverageWeekOfWork.forCareerGrades(figures));
    }
    return rules;
  }

  /// Every rule once for each set of figures it comes with.
  static List<Rule> everyRule(Figures figures) {
    List<Rule> rules = new ArrayList<>();
    for (RotaKind kind : RotaKind.values()) {
      rules.addAll(newDeal(figures, kind));
    }
    rules.add(AverageHours.of(figures));
    rules.add(AverageHours.optedOut(figures));
    rules.addAll(terms2016(figures));
    rules.add(AverageWeekOfWork.forTraining(figures));
    rules.add(AverageWeekOfWork.forCareerGrades(figures));
    rules.add(RestInEachDay.of(figures));
    rules.add(RestInEachFortnight.of(figures));
    return rules;
  }

  /// Without a kind of rota, the full shift, which has the strictest hours.
  private static RotaKind kind(Limits.Terms terms) {
    return RotaKind.of(terms.rotaType().orElse(RotaType.FULL_SHIFT));
  }

  private static List<Rule> newDeal(Figures figures, RotaKind kind) {
    return List.of(
        AverageDuty.of(figures, kind),
        AverageWork.of(figures),
        ContinuousDuty.of(figures, kind),
        OffDuty.of(figures, kind),
        LongRests.of(figures, kind),
        DutyDaysInARow.of(figures));
  }

  private static List<Rule> terms2016(Figures figures) {
    return List.of(
        HoursInAnyWeek.of(figures),
        ShiftLength.of(figures),
        LongShiftsInARow.of(figures),
        LongEveningsInARow.of(figures),
        NightsInARow.of(figures),
        RestAfterNights.of(figures),
        WorkingDaysInARow.of(figures),
        WeekendFrequency.of(figures),
        RestBetweenShifts.of(figures),
        CallLength.of(figures),
        CallsInARow.of(figures),
        CallsInSevenDays.of(figures),
        DayAfterCall.of(figures));
  }
}
