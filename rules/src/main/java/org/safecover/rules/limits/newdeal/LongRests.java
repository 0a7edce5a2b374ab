package org.safecover.rules.limits.newdeal;

import java.util.List;
import org.safecover.domain.judgement.RuleId;
import org.safecover.rules.limits.measure.DatedFigure;
import org.safecover.rules.limits.measure.Figures;
import org.safecover.rules.limits.measure.Findings;
import org.safecover.rules.limits.measure.Rule;
import org.safecover.rules.limits.measure.RuleText;
import org.safecover.rules.limits.measure.Timeline;
import org.safecover.rules.limits.measure.TwoRests;

/// The two long rests that every few weeks of a New Deal rota hold.
public record LongRests(DatedFigure days, DatedFigure longer, DatedFigure shorter) implements Rule {

  private static final RuleText TEXT =
      new RuleText(
          new RuleId("ND-LONG-REST"),
          "Two long rests every few weeks",
          "New Deal, hours of work and rest requirements: minimum continuous " + "periods off duty",
          "Every stretch of so many days holds one unbroken rest of the longer "
              + "figure and another of the shorter.",
          "Every window of the given number of days of 24 hours, wherever it "
              + "starts, is measured; the least rest lies in a window that starts as a "
              + "stretch of duty starts.",
          List.of(
              "The window moves: the text says in every so many days, not in each "
                  + "numbered period.",
              "A rest counts in full in every window that any of it lies in. If only "
                  + "the part inside counted, a rota with every second weekend off would "
                  + "break the rule at the minute a window cuts a weekend, which no reading "
                  + "means.",
              "A rest as long as both figures together holds both.",
              "Time before the first duty and after the last counts as rest, since "
                  + "nothing is known of it. A rota that repeats has no such time."));

  public static LongRests of(Figures figures, RotaKind kind) {
    return new LongRests(
        figures.figure(kind.id("long-rest-days")),
        figures.figure("limits.new-deal.longer-rest"),
        figures.figure("limits.new-deal.shorter-rest"));
  }

  @Override
  public RuleText text() {
    return TEXT;
  }

  @Override
  public List<DatedFigure> figures() {
    return List.of(days, longer, shorter);
  }

  @Override
  public void measure(Timeline line, Findings findings) {
    new TwoRests(days, longer, shorter).measure(line, line.all(), findings);
  }
}
