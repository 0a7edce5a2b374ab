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

/// The most nights in a row under the 2016 contract.
public record NightsInARow(DatedFigure most, DatedFigure work, DatedFigure from, DatedFigure until)
    implements Rule {

  private static final RuleText TEXT =
      new RuleText(
          new RuleId("C16-NIGHTS"),
          "Nights in a row",
          "Terms and Conditions of Service for NHS Doctors and Dentists in Training "
              + "(England) 2016, Schedule 3, paragraph 12",
          "A doctor works at most this many nights in a row.",
          "A night counts when one shift has at least the given hours of work "
              + "between the two times of the night. The elapsed hours count: on the "
              + "October night the hour that the clock repeats counts twice.",
          List.of("Duty on call from home is not night work."));

  public static NightsInARow of(Figures figures) {
    return new NightsInARow(
        figures.figure("limits.2016.nights-in-a-row"),
        figures.figure("limits.2016.night-work"),
        figures.figure("limits.2016.night-from"),
        figures.figure("limits.2016.night-until"));
  }

  @Override
  public RuleText text() {
    return TEXT;
  }

  @Override
  public List<DatedFigure> figures() {
    return List.of(most, work, from, until);
  }

  @Override
  public void measure(Timeline line, Findings findings) {
    DayMarks.Night night = new DayMarks.Night(work, from, until);
    Runs.of(line, line.resident(), night, findings).atMost(most, "nights in a row");
  }
}
