package org.safecover.rules.limits.terms2016;

import java.util.List;
import org.safecover.domain.judgement.RuleId;
import org.safecover.rules.limits.measure.DatedFigure;
import org.safecover.rules.limits.measure.Figures;
import org.safecover.rules.limits.measure.Findings;
import org.safecover.rules.limits.measure.Rule;
import org.safecover.rules.limits.measure.RuleText;
import org.safecover.rules.limits.measure.Timeline;
import org.safecover.rules.limits.measure.Weekends;

/// How often weekends are worked under the 2016 contract.
public record WeekendFrequency(DatedFigure oneIn) implements Rule {

  private static final RuleText TEXT =
      new RuleText(
          new RuleId("C16-WEEKENDS"),
          "Frequency of weekends",
          "Terms and Conditions of Service for NHS Doctors and Dentists in Training "
              + "(England) 2016, Schedule 3, paragraph 16",
          "A doctor works at most one weekend in so many.",
          "A weekend counts when any part of a shift or of a duty on call lies "
              + "between 00:01 on Saturday and 23:59 on Sunday. The weekends worked are "
              + "compared with all weekends whose Saturday lies in the rota; a rota that "
              + "repeats is counted over one round.",
          List.of(
              "Exactly one in so many is kept: whole numbers are compared.",
              "A rota with fewer weekends than the figure names is not judged.",
              "An agreement on more weekends for a clinical reason is not known here "
                  + "and not applied."));

  public static WeekendFrequency of(Figures figures) {
    return new WeekendFrequency(figures.figure("limits.2016.weekends"));
  }

  @Override
  public RuleText text() {
    return TEXT;
  }

  @Override
  public List<DatedFigure> figures() {
    return List.of(oneIn);
  }

  @Override
  public void measure(Timeline line, Findings findings) {
    new Weekends(oneIn).measure(line, findings);
  }
}
