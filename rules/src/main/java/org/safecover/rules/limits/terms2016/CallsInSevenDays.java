package org.safecover.rules.limits.terms2016;

import java.util.List;
import org.safecover.domain.judgement.RuleId;
import org.safecover.rules.limits.measure.Calls;
import org.safecover.rules.limits.measure.DatedFigure;
import org.safecover.rules.limits.measure.Figures;
import org.safecover.rules.limits.measure.Findings;
import org.safecover.rules.limits.measure.Rule;
import org.safecover.rules.limits.measure.RuleText;
import org.safecover.rules.limits.measure.Timeline;

/// Periods on call in seven days under the 2016 contract.
public record CallsInSevenDays(DatedFigure most, DatedFigure days) implements Rule {

  private static final RuleText TEXT =
      new RuleText(
          new RuleId("C16-CALL-WEEK"),
          "Periods on call in seven days",
          "Terms and Conditions of Service for NHS Doctors and Dentists in Training "
              + "(England) 2016, Schedule 3, paragraph 28",
          "At most this many periods on call start in any seven days in a row.",
          "Every stretch of seven local days that starts with a day on call is " + "counted.",
          List.of());

  public static CallsInSevenDays of(Figures figures) {
    return new CallsInSevenDays(
        figures.figure("limits.2016.calls-in-days"), figures.figure("limits.2016.call-days"));
  }

  @Override
  public RuleText text() {
    return TEXT;
  }

  @Override
  public List<DatedFigure> figures() {
    return List.of(most, days);
  }

  @Override
  public void measure(Timeline line, Findings findings) {
    Calls.of(line).inDays(most, days, findings);
  }
}
