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

/// The most duty, working or waiting, in an average week of a New Deal rota.
public record AverageDuty(DatedFigure most) implements Rule {

  private static final RuleText TEXT =
      new RuleText(
          new RuleId("ND-DUTY"),
          "Average duty hours",
          "New Deal, hours of work and rest requirements: maximum average duty " + "hours a week",
          "A doctor is on duty, working or waiting, no longer than this in an " + "average week.",
          "All time on duty in the rota, divided by its weeks. A rota that repeats "
              + "is averaged over one round.",
          List.of(
              "Days of leave, and what is rostered on them, are left out of the " + "average.",
              "A rota of mixed kinds is judged by the kind written in the people table; "
                  + "the weighted figure for hybrids is not worked out."));

  public static AverageDuty of(Figures figures, RotaKind kind) {
    return new AverageDuty(figures.figure(kind.id("average-duty")));
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
    new AverageWeek(most, Optional.empty(), AverageWeek.Counted.DUTY).measure(line, findings);
  }
}
