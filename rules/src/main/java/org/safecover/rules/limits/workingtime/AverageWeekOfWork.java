package org.safecover.rules.limits.workingtime;

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

/// The most work in an average week that the law allows.
public record AverageWeekOfWork(DatedFigure most, DatedFigure weeks) implements Rule {

  private static final RuleText TEXT =
      new RuleText(
          new RuleId("WTR-AVERAGE"),
          "Average working week",
          "Working Time Regulations 1998, regulation 4",
          "A doctor who has not opted out in writing works no longer than this in "
              + "an average week of the reference period.",
          "The work expected in each duty, over every reference period of the rota, "
              + "which rolls on day by day. A rota that is shorter than the reference "
              + "period is averaged over its whole length; one that repeats, over one "
              + "round.",
          List.of(
              "Days of leave, and what is rostered on them, are left out, so that leave "
                  + "neither raises nor lowers the average.",
              "A resident duty counts in full; a duty on call from home counts the work "
                  + "expected in it.",
              "The statutory reference period is 17 weeks; that of doctors in training "
                  + "is 26 weeks, and 26 weeks is used for consultants and SAS doctors, as "
                  + "their union states.",
              "The rule does not bind a doctor who has opted out."));

  /// The average that binds doctors in training.
  public static AverageWeekOfWork forTraining(Figures figures) {
    return new AverageWeekOfWork(
        figures.figure("limits.working-time.average-week.training"),
        figures.figure("limits.working-time.reference-weeks.training"));
  }

  /// The average that binds consultants and SAS doctors.
  public static AverageWeekOfWork forCareerGrades(Figures figures) {
    return new AverageWeekOfWork(
        figures.figure("limits.working-time.average-week"),
        figures.figure("limits.working-time.reference-weeks.career-grades"));
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
