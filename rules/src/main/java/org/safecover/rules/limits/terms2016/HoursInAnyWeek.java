package org.safecover.rules.limits.terms2016;

import java.util.List;
import org.safecover.domain.judgement.RuleId;
import org.safecover.rules.limits.measure.DatedFigure;
import org.safecover.rules.limits.measure.Figures;
import org.safecover.rules.limits.measure.Findings;
import org.safecover.rules.limits.measure.Rule;
import org.safecover.rules.limits.measure.RuleText;
import org.safecover.rules.limits.measure.Timeline;
import org.safecover.rules.limits.measure.WorkInWindow;

/// The most work in any 168 consecutive hours under the 2016 contract.
public record HoursInAnyWeek(DatedFigure most, DatedFigure hours) implements Rule {

  private static final RuleText TEXT =
      new RuleText(
          new RuleId("C16-WEEK"),
          "Work in any 168 hours",
          "Terms and Conditions of Service for NHS Doctors and Dentists in Training "
              + "(England) 2016, Schedule 3, paragraph 8",
          "No 168 consecutive hours hold more work than this.",
          "Every window of 168 elapsed hours is measured, wherever it starts: the "
              + "most work lies in a window that starts as a duty starts or ends as one "
              + "ends. Only the part of a duty inside the window counts.",
          List.of(
              "A duty on call counts the work expected in it, spread evenly over its "
                  + "length, since a rota does not say when calls come."));

  public static HoursInAnyWeek of(Figures figures) {
    return new HoursInAnyWeek(
        figures.figure("limits.2016.work-in-window"), figures.figure("limits.2016.work-window"));
  }

  @Override
  public RuleText text() {
    return TEXT;
  }

  @Override
  public List<DatedFigure> figures() {
    return List.of(most, hours);
  }

  @Override
  public void measure(Timeline line, Findings findings) {
    new WorkInWindow(most, hours).measure(line, findings);
  }

  @Override
  public boolean capsWork() {
    return true;
  }
}
