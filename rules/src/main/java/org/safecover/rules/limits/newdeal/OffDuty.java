package org.safecover.rules.limits.newdeal;

import java.util.List;
import org.safecover.domain.judgement.RuleId;
import org.safecover.rules.limits.measure.DatedFigure;
import org.safecover.rules.limits.measure.Figures;
import org.safecover.rules.limits.measure.Findings;
import org.safecover.rules.limits.measure.RestBetween;
import org.safecover.rules.limits.measure.Rule;
import org.safecover.rules.limits.measure.RuleText;
import org.safecover.rules.limits.measure.Timeline;

/// The rest between one duty and the next in a New Deal rota.
public record OffDuty(DatedFigure minimum) implements Rule {

  private static final RuleText TEXT =
      new RuleText(
          new RuleId("ND-REST"),
          "Time off between duties",
          "New Deal, hours of work and rest requirements: minimum period off duty "
              + "between duties",
          "There is at least this much time off between the end of one duty and the "
              + "start of the next.",
          "From the end of each unbroken stretch of duty to the start of the next, "
              + "in elapsed time.",
          List.of(
              "Duties that follow one another without a gap are one duty for this rule; "
                  + "their length is limited by ND-CONTINUOUS.",
              "A duty on call is duty: time off starts when it ends."));

  public static OffDuty of(Figures figures, RotaKind kind) {
    return new OffDuty(figures.figure(kind.id("off-duty")));
  }

  @Override
  public RuleText text() {
    return TEXT;
  }

  @Override
  public List<DatedFigure> figures() {
    return List.of(minimum);
  }

  @Override
  public void measure(Timeline line, Findings findings) {
    new RestBetween(minimum).measure(line, line.all(), findings);
  }
}
