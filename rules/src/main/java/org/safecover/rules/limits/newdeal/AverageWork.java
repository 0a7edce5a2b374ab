package org.safecover.rules.limits.newdeal;

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

/// The most work in an average week of a New Deal rota.
public record AverageWork(DatedFigure most) implements Rule {

  private static final RuleText TEXT =
      new RuleText(
          new RuleId("ND-WORK"),
          "Average hours of actual work",
          "New Deal, hours of work and rest requirements: maximum average hours of "
              + "actual work a week",
          "A doctor works no longer than this in an average week.",
          "The work expected in each duty, added up over the rota and divided by "
              + "its weeks. A rota that repeats is averaged over one round.",
          List.of(
              "A resident duty counts as work in full, since natural breaks cannot be "
                  + "read from a rota; a duty on call counts the work expected in it.",
              "Days of leave, and what is rostered on them, are left out of the " + "average."));

  public static AverageWork of(Figures figures) {
    return new AverageWork(figures.figure("limits.new-deal.average-work"));
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
    new AverageWeek(most, Optional.empty(), AverageWeek.Counted.WORK).measure(line, findings);
  }

  @Override
  public boolean capsWork() {
    return true;
  }
}
