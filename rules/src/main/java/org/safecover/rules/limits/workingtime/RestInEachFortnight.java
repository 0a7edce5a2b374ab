package org.safecover.rules.limits.workingtime;

import java.util.List;
import org.safecover.domain.judgement.RuleId;
import org.safecover.rules.limits.measure.DatedFigure;
import org.safecover.rules.limits.measure.Figures;
import org.safecover.rules.limits.measure.Findings;
import org.safecover.rules.limits.measure.RestByWeek;
import org.safecover.rules.limits.measure.Rule;
import org.safecover.rules.limits.measure.RuleText;
import org.safecover.rules.limits.measure.Timeline;

/// The longer rests that the law wants in every fortnight.
public record RestInEachFortnight(DatedFigure days, DatedFigure count, DatedFigure each)
    implements Rule {

  private static final RuleText TEXT =
      new RuleText(
          new RuleId("WTR-WEEKLY-REST"),
          "Weekly or fortnightly rest",
          "Working Time Regulations 1998, regulation 11",
          "Every fortnight holds two unbroken rests of a day each, which may run "
              + "together as one of two days.",
          "Every fortnight that starts with a week, at midnight between a Sunday "
              + "and a Monday, is measured. A rest that the edge of the fortnight cuts "
              + "counts with the part inside.",
          List.of(
              "The Regulations count weeks from Monday unless an agreement says "
                  + "otherwise. A window that moved by the minute would refuse a rota with "
                  + "every Sunday off.",
              "The law wants one day in each week, or, if the employer so chooses, two "
                  + "days or one of two days in each fortnight. A rota that gives a day in "
                  + "every week also gives two in every fortnight, so the fortnight decides.",
              "Duty on call from home counts as rest: only its calls are work, and a "
                  + "rota does not say when they come.",
              "Time before the first duty and after the last counts as rest, since "
                  + "nothing is known of it.",
              "Compensatory rest is owed where this rest cannot be given; a rota does "
                  + "not show that it was, so the breach is reported."));

  public static RestInEachFortnight of(Figures figures) {
    return new RestInEachFortnight(
        figures.figure("limits.working-time.long-rest-days"),
        figures.figure("limits.working-time.long-rests"),
        figures.figure("limits.working-time.long-rest"));
  }

  @Override
  public RuleText text() {
    return TEXT;
  }

  @Override
  public List<DatedFigure> figures() {
    return List.of(days, count, each);
  }

  @Override
  public void measure(Timeline line, Findings findings) {
    new RestByWeek(days, count, each).measure(line, line.resident(), findings);
  }
}
