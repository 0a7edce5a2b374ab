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
import org.safecover.rules.limits.measure.SiteTime;
import org.safecover.rules.limits.measure.Timeline;

/// The most long evening shifts in a row, and the rest after them, under the 2016 contract.
public record LongEveningsInARow(
    DatedFigure longerThan,
    DatedFigure startsBefore,
    DatedFigure endsAfter,
    DatedFigure most,
    DatedFigure rest)
    implements Rule {

  private static final RuleText TEXT =
      new RuleText(
          new RuleId("C16-EVENING"),
          "Long evening shifts in a row",
          "Terms and Conditions of Service for NHS Doctors and Dentists in Training "
              + "(England) 2016, Schedule 3, paragraph 11",
          "A doctor works at most so many long evening shifts on days in a row, and "
              + "has an unbroken rest after that many.",
          "A long shift that starts before the first and ends after the second time "
              + "of day counts. A run ends with the first day on which none starts. After "
              + "a run of the full number, the time to the next duty of any kind is "
              + "measured.",
          List.of(
              "The first text says only that the shift finishes after 23:00; a start "
                  + "before 16:00, which sets it apart from a night, is the later wording and "
                  + "is used throughout.",
              "A shift from 15:30 to 03:30 is a long evening and a night: it counts for "
                  + "both rules."));

  public static LongEveningsInARow of(Figures figures) {
    return new LongEveningsInARow(
        figures.figure("limits.2016.long-shift"),
        figures.figure("limits.2016.evening-starts-before"),
        figures.figure("limits.2016.evening-ends-after"),
        figures.figure("limits.2016.long-evenings-in-a-row"),
        figures.figure("limits.2016.rest-after-long-evenings"));
  }

  @Override
  public RuleText text() {
    return TEXT;
  }

  @Override
  public List<DatedFigure> figures() {
    return List.of(longerThan, startsBefore, endsAfter, most, rest);
  }

  @Override
  public void measure(Timeline line, Findings findings) {
    Runs runs = Runs.of(line, line.resident(), this::mark, findings);
    runs.atMost(most, "long evening shifts in a row");
    runs.thenRest(most, rest);
  }

  private void mark(Timeline line, int shift, Marks marks) {
    long day = line.site().day(line.resident().from(shift));
    if (longerThan.holds(day)
        && line.resident().length(shift) > longerThan.on(day)
        && isEvening(line, shift, day)) {
      DayMarks.wholeShift(line, shift, marks);
    }
  }

  private boolean isEvening(Timeline line, int shift, long day) {
    SiteTime site = line.site();
    return line.resident().from(shift) < site.at(day, startsBefore.on(day))
        && line.resident().to(shift) > site.at(day, endsAfter.on(day));
  }
}
