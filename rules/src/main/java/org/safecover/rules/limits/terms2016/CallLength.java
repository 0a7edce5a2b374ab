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

/// The longest period on call under the 2016 contract.
public record CallLength(DatedFigure most) implements Rule {

  private static final RuleText TEXT =
      new RuleText(
          new RuleId("C16-CALL-LENGTH"),
          "Longest period on call",
          "Terms and Conditions of Service for NHS Doctors and Dentists in Training "
              + "(England) 2016, Schedule 3, paragraph 26",
          "No period on call lasts longer than this.",
          "Duties on call that start on one local day and follow one another "
              + "without a gap are one period.",
          List.of(
              "An extension for handover, which one tool allows, is not in the text we "
                  + "have and is not applied."));

  public static CallLength of(Figures figures) {
    return new CallLength(figures.figure("limits.2016.call-length"));
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
    Calls.of(line).lengthAtMost(most, findings);
  }
}
