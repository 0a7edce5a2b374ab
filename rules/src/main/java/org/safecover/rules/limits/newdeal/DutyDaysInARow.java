package org.safecover.rules.limits.newdeal;

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

/// The most days with duty in a row in a New Deal rota.
public record DutyDaysInARow(DatedFigure most) implements Rule {

  private static final RuleText TEXT =
      new RuleText(
          new RuleId("ND-DAYS"),
          "Days of duty in a row",
          "New Deal, hours of work and rest requirements: maximum consecutive duty " + "days",
          "A doctor has duty on at most this many days in a row.",
          "The local days on which a duty starts are counted; a run ends with the "
              + "first day on which none does.",
          List.of(
              "A duty counts for the day it starts. What only carries on after midnight "
                  + "from a duty of the day before counts for that day."));

  public static DutyDaysInARow of(Figures figures) {
    return new DutyDaysInARow(figures.figure("limits.new-deal.duty-days-in-a-row"));
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
    Runs.of(line, line.all(), DayMarks::everyDay, findings).atMost(most, "days of duty in a row");
  }
}
