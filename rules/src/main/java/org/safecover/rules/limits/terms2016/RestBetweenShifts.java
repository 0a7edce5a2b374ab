package org.safecover.rules.limits.terms2016;

import java.util.List;
import org.safecover.domain.judgement.RuleId;
import org.safecover.rules.limits.measure.DatedFigure;
import org.safecover.rules.limits.measure.Figures;
import org.safecover.rules.limits.measure.Findings;
import org.safecover.rules.limits.measure.RestBetween;
import org.safecover.rules.limits.measure.Rule;
import org.safecover.rules.limits.measure.RuleText;
import org.safecover.rules.limits.measure.Timeline;

/// The rest between shifts under the 2016 contract.
public record RestBetweenShifts(DatedFigure minimum) implements Rule {

  private static final RuleText TEXT =
      new RuleText(
          new RuleId("C16-REST"),
          "Rest between shifts",
          "Terms and Conditions of Service for NHS Doctors and Dentists in Training "
              + "(England) 2016, Schedule 3, paragraph 19",
          "There is at least this much unbroken rest between the end of one shift "
              + "and the start of the next.",
          "From the end of each unbroken stretch of resident work to the start of "
              + "the next, in elapsed time.",
          List.of(
              "Duties that follow one another without a gap are one shift; its length "
                  + "is limited by C16-SHIFT.",
              "Duty on call between two shifts neither counts as a shift nor breaks the "
                  + "rest: the rules on call speak of the rest inside it."));

  public static RestBetweenShifts of(Figures figures) {
    return new RestBetweenShifts(figures.figure("limits.2016.rest-between-shifts"));
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
    new RestBetween(minimum).measure(line, line.resident(), findings);
  }
}
