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

/// The rest after a run of nights under the 2016 contract.
public record RestAfterNights(
    DatedFigure runOf, DatedFigure rest, DatedFigure work, DatedFigure from, DatedFigure until)
    implements Rule {

  private static final RuleText TEXT =
      new RuleText(
          new RuleId("C16-NIGHT-REST"),
          "Rest after nights",
          "Terms and Conditions of Service for NHS Doctors and Dentists in Training "
              + "(England) 2016, Schedule 3, paragraph 13",
          "After a run of so many nights or more there is an unbroken rest of this " + "length.",
          "Nights are counted as for C16-NIGHTS. After the last of a run, the time "
              + "from the end of the shift to the next duty of any kind is measured.",
          List.of("A single night is a run of one: since 2019 the rest follows it too."));

  public static RestAfterNights of(Figures figures) {
    return new RestAfterNights(
        figures.figure("limits.2016.nights-before-rest"),
        figures.figure("limits.2016.rest-after-nights"),
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
    return List.of(runOf, rest, work, from, until);
  }

  @Override
  public void measure(Timeline line, Findings findings) {
    DayMarks.Night night = new DayMarks.Night(work, from, until);
    Runs.of(line, line.resident(), night, findings).thenRest(runOf, rest);
  }
}
