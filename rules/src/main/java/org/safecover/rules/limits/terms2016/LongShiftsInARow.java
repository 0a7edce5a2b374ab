package org.safecover.rules.limits.terms2016;

import java.util.List;
import org.safecover.domain.judgement.RuleId;
import org.safecover.rules.limits.measure.DatedFigure;
import org.safecover.rules.limits.measure.DayMarks;
import org.safecover.rules.limits.measure.Figures;
import org.safecover.rules.limits.measure.Findings;
import org.safecover.rules.limits.measure.Marks;
import org.safecover.rules.limits.measure.Rule;
import org.safecover.rules.limits.measure.RuleText;
import org.safecover.rules.limits.measure.Runs;
import org.safecover.rules.limits.measure.Timeline;

/// The most long shifts in a row, and the rest after them, under the 2016 contract.
public record LongShiftsInARow(DatedFigure longerThan, DatedFigure most, DatedFigure rest)
    implements Rule {

  private static final RuleText TEXT =
      new RuleText(
          new RuleId("C16-LONG"),
          "Long shifts in a row",
          "Terms and Conditions of Service for NHS Doctors and Dentists in Training "
              + "(England) 2016, Schedule 3, paragraph 10",
          "A doctor works at most so many long shifts on days in a row, and has an "
              + "unbroken rest after that many.",
          "A shift longer than the figure marks the local days its duties start on. "
              + "A run ends with the first day that is not marked. After a run of the "
              + "full number, the time to the next duty of any kind is measured.",
          List.of(
              "Long means longer than ten hours, as the contract says; the union's "
                  + "checker says ten hours or more. The threshold is a parameter.",
              "A long night is a long shift as well: where 46 and 48 hours of rest both "
                  + "apply, the text does not settle which; both rules are judged, so the "
                  + "stricter decides.",
              "A duty counts for the day it starts. What only carries on after midnight "
                  + "from a duty of the day before counts for that day."));

  public static LongShiftsInARow of(Figures figures) {
    return new LongShiftsInARow(
        figures.figure("limits.2016.long-shift"),
        figures.figure("limits.2016.long-shifts-in-a-row"),
        figures.figure("limits.2016.rest-after-long-shifts"));
  }

  @Override
  public RuleText text() {
    return TEXT;
  }

  @Override
  public List<DatedFigure> figures() {
    return List.of(longerThan, most, rest);
  }

  @Override
  public void measure(Timeline line, Findings findings) {
    Runs runs = Runs.of(line, line.resident(), this::mark, findings);
    runs.atMost(most, "long shifts in a row");
    runs.thenRest(most, rest);
  }

  private void mark(Timeline line, int shift, Marks marks) {
    long day = line.site().day(line.resident().from(shift));
    if (longerThan.holds(day) && line.resident().length(shift) > longerThan.on(day)) {
      DayMarks.wholeShift(line, shift, marks);
    }
  }
}
