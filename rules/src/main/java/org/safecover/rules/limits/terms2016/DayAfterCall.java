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

/// The work on the day after a period on call under the 2016 contract.
public record DayAfterCall(DatedFigure most) implements Rule {

  private static final RuleText TEXT =
      new RuleText(
          new RuleId("C16-CALL-AFTER"),
          "Work on the day after on call",
          "Terms and Conditions of Service for NHS Doctors and Dentists in Training "
              + "(England) 2016, Schedule 3, paragraph 29",
          "On the day after a period on call a doctor is rostered for no longer " + "than this.",
          "The resident work of the shifts that start on the local day after the "
              + "day the period on call started.",
          List.of(
              "After Saturday and Sunday on call the text speaks of the day after the "
                  + "last; work on the Sunday is judged as well, which is the stricter "
                  + "reading."));

  public static DayAfterCall of(Figures figures) {
    return new DayAfterCall(figures.figure("limits.2016.work-after-call"));
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
    Calls.of(line).dayAfter(most, findings);
  }
}
