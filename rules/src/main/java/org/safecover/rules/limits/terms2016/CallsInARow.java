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

/// Periods on call in a row under the 2016 contract.
public record CallsInARow(DatedFigure most) implements Rule {

  private static final RuleText TEXT =
      new RuleText(
          new RuleId("C16-CALL-ROW"),
          "Periods on call in a row",
          "Terms and Conditions of Service for NHS Doctors and Dentists in Training "
              + "(England) 2016, Schedule 3, paragraph 27",
          "Periods on call do not follow one another on days in a row, save "
              + "Saturday and Sunday.",
          "Two periods on call that start on local days in a row, the first not a "
              + "Saturday, are more than the figure.",
          List.of("A local agreement for low intensity is not known here and not applied."));

  public static CallsInARow of(Figures figures) {
    return new CallsInARow(figures.figure("limits.2016.calls-in-a-row"));
  }

  @Override
  public RuleText text() {
    return TEXT;
  }

  @Override
  public List<DatedFigure> figures() {
    return List.of(most);
  }

  @Override
  public void measure(Timeline line, Findings findings) {
    Calls.of(line).inARow(most, findings);
  }
}
