package org.safecover.rules.limits.terms2016;

import java.util.List;
import org.safecover.domain.judgement.RuleId;
import org.safecover.rules.limits.measure.DatedFigure;
import org.safecover.rules.limits.measure.DayMarks;
import org.safecover.rules.limits.measure.Figures;
import org.safecover.rules.limits.measure.Findings;
import org.safecover.rules.limits.measure.Rule;
import org.safecover.rules.limits.measure.RuleText;
import org.safecover.rules.limits.measure.Runs;
import org.safecover.rules.limits.measure.Timeline;

/// The most working days in a row, and the rest after them, under the 2016 contract.
public record WorkingDaysInARow(DatedFigure most, DatedFigure rest) implements Rule {

  private static final RuleText TEXT =
      new RuleText(
          new RuleId("C16-DAYS"),
          "Working days in a row",
          "Terms and Conditions of Service for NHS Doctors and Dentists in Training "
              + "(England) 2016, Schedule 3, paragraph 14",
          "A doctor works on at most so many days in a row, and has an unbroken "
              + "rest after that many.",
          "The local days on which a duty starts are counted, several on one day as "
              + "one. After a run of the full number, the time to the next duty of any "
              + "kind is measured.",
          List.of(
              "Days on call count. The exception for weekends on call of low intensity "
                  + "needs the number of calls, which a rota does not hold, so it is not "
                  + "applied.",
              "A local agreement on more days is not known here and not applied.",
              "A duty counts for the day it starts. What only carries on after midnight "
                  + "from a duty of the day before counts for that day."));

  public static WorkingDaysInARow of(Figures figures) {
    return new WorkingDaysInARow(
        figures.figure("limits.2016.days-in-a-row"), figures.figure("limits.2016.rest-after-days"));
  }

  @Override
  public RuleText text() {
    return TEXT;
  }

  @Override
  public List<DatedFigure> figures() {
    return List.of(most, rest);
  }

  @Override
  public void measure(Timeline line, Findings findings) {
    Runs runs = Runs.of(line, line.all(), DayMarks::everyDay, findings);
    runs.atMost(most, "working days in a row");
    runs.thenRest(most, rest);
  }
}
