package org.safecover.rules.limits.terms2016;

import java.util.List;
import org.safecover.domain.judgement.RuleId;
import org.safecover.rules.limits.measure.DatedFigure;
import org.safecover.rules.limits.measure.Figures;
import org.safecover.rules.limits.measure.Findings;
import org.safecover.rules.limits.measure.LongestStretch;
import org.safecover.rules.limits.measure.Rule;
import org.safecover.rules.limits.measure.RuleText;
import org.safecover.rules.limits.measure.Timeline;

/// The longest shift under the 2016 contract.
public record ShiftLength(DatedFigure most) implements Rule {

  private static final RuleText TEXT =
      new RuleText(
          new RuleId("C16-SHIFT"),
          "Longest shift",
          "Terms and Conditions of Service for NHS Doctors and Dentists in Training "
              + "(England) 2016, Schedule 3, paragraph 9",
          "No shift lasts longer than this.",
          "Resident duties that follow one another without a gap are one shift; its "
              + "elapsed time is compared with the figure.",
          List.of(
              "Duty on call from home is not a shift and has a limit of its own, "
                  + "C16-CALL-LENGTH."));

  public static ShiftLength of(Figures figures) {
    return new ShiftLength(figures.figure("limits.2016.shift-length"));
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
    new LongestStretch((_, _) -> most).measure(line, line.resident(), findings);
  }
}
