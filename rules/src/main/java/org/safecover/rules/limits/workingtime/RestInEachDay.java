package org.safecover.rules.limits.workingtime;

import java.util.List;
import org.safecover.domain.judgement.RuleId;
import org.safecover.rules.limits.measure.DailyRest;
import org.safecover.rules.limits.measure.DatedFigure;
import org.safecover.rules.limits.measure.Figures;
import org.safecover.rules.limits.measure.Findings;
import org.safecover.rules.limits.measure.Rule;
import org.safecover.rules.limits.measure.RuleText;
import org.safecover.rules.limits.measure.Timeline;

/// The unbroken rest that the law wants in every 24 hours.
public record RestInEachDay(DatedFigure minimum, DatedFigure hours) implements Rule {

  private static final RuleText TEXT =
      new RuleText(
          new RuleId("WTR-REST"),
          "Rest in each 24 hours",
          "Working Time Regulations 1998, regulation 10",
          "Every 24 hours hold an unbroken rest of at least this length, or "
              + "compensatory rest is owed.",
          "Every window of 24 hours that starts as a stretch of resident work "
              + "starts is searched for its longest unbroken rest.",
          List.of(
              "The Regulations do not say where the 24 hours start; a window from the "
                  + "start of each stretch of work is the usual reading and finds every rest "
                  + "that a working day lacks.",
              "Duty on call from home counts as rest: only its calls are work, and a "
                  + "rota does not say when they come.",
              "Where the rest cannot be given, compensatory rest is owed as soon as can "
                  + "be. A rota does not show that it was given, so the breach is reported."));

  public static RestInEachDay of(Figures figures) {
    return new RestInEachDay(
        figures.figure("limits.working-time.daily-rest"),
        figures.figure("limits.working-time.daily-rest-window"));
  }

  @Override
  public RuleText text() {
    return TEXT;
  }

  @Override
  public List<DatedFigure> figures() {
    return List.of(minimum, hours);
  }

  @Override
  public void measure(Timeline line, Findings findings) {
    new DailyRest(minimum, hours).measure(line, line.resident(), findings);
  }
}
