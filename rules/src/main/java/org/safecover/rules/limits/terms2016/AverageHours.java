package org.safecover.rules.limits.terms2016;

import java.util.List;
import java.util.Optional;
import org.safecover.domain.judgement.RuleId;
import org.safecover.rules.limits.measure.AverageWeek;
import org.safecover.rules.limits.measure.DatedFigure;
import org.safecover.rules.limits.measure.Figures;
import org.safecover.rules.limits.measure.Findings;
import org.safecover.rules.limits.measure.Rule;
import org.safecover.rules.limits.measure.RuleText;
import org.safecover.rules.limits.measure.Timeline;

/// The most work in an average week under the 2016 contract.
public record AverageHours(DatedFigure most, DatedFigure weeks) implements Rule {

  private static final RuleText TEXT =
      new RuleText(
          new RuleId("C16-AVERAGE"),
          "Average working week",
          "Terms and Conditions of Service for NHS Doctors and Dentists in Training "
              + "(England) 2016, Schedule 3, paragraph 7",
          "A doctor works no longer than this in an average week of the reference "
              + "period; a doctor who has opted out of the Working Time Regulations has a "
              + "higher figure.",
          "The work expected in each duty, over every reference period of the rota, "
              + "which rolls on day by day. A rota that is shorter than the reference "
              + "period is averaged over its whole length; one that repeats, over one "
              + "round.",
          List.of(
              "Days of leave, and what is rostered on them, are left out of the " + "average.",
              "A duty on call counts the work expected in it, not its length.",
              "The reference period is the rota cycle or placement, at most 26 weeks."));

  public static AverageHours of(Figures figures) {
    return with(figures, "limits.2016.average-week");
  }

  /// The average for a doctor who has opted out in writing.
  public static AverageHours optedOut(Figures figures) {
    return with(figures, "limits.2016.average-week-opted-out");
  }

  private static AverageHours with(Figures figures, String most) {
    return new AverageHours(figures.figure(most), figures.figure("limits.2016.reference-weeks"));
  }

  @Override
  public RuleText text() {
    return TEXT;
  }

  @Override
  public List<DatedFigure> figures() {
    return List.of(most, weeks);
  }

  @Override
  public void measure(Timeline line, Findings findings) {
    new AverageWeek(most, Optional.of(weeks), AverageWeek.Counted.WORK).measure(line, findings);
  }

  @Override
  public boolean capsWork() {
    return true;
  }
}
