package org.safecover.rules.pay.band;

import java.util.List;
import org.safecover.domain.figure.Ratio;
import org.safecover.domain.judgement.RuleId;
import org.safecover.rules.limits.measure.RuleText;

/// Whether the average week holds more actual work than a figure.
///
/// @param most the id of that figure
record AverageWorkOver(String most) implements BandQuestion {

  private static final RuleText TEXT =
      new RuleText(
          new RuleId("BAND-HOURS"),
          "Average hours of actual work",
          Clauses.APPENDIX,
          "Does the average week hold more actual work than the figure? Above the higher figure the "
              + "pattern is in the branch of band 2, otherwise in that of band 1. A pattern at or "
              + "below the lower figure with no duty out of hours earns no supplement.",
          "The work expected in every duty, added up over the pattern and divided by its weeks. With "
              + "prospective cover the hours of leave that colleagues cover come off the hours, and "
              + "the weeks of leave off the weeks: (hours - leave weeks × hours of a leave week) ÷ "
              + "(weeks - leave weeks).",
          List.of(
              "Actual work decides, not duty: a duty on call counts the work expected in it. A "
                  + "resident duty counts in full, since rest on duty cannot be read from a rota.",
              "Exactly the figure is not more than it. The text leaves open which band exactly 40 "
                  + "hours belong to; with no duty out of hours they earn no supplement here.",
              "At 40 hours or fewer with duty out of hours the pattern is in the branch of band 1.",
              "The leave of the rota's own calendar is not taken out: the band is that of the "
                  + "pattern, and leave is in it through prospective cover.",
              "Hours are elapsed hours: a night on which the clocks go back is an hour longer."));

  static AverageWorkOver ofBandTwo() {
    return new AverageWorkOver(BandFigures.BANDS + "band-1-work");
  }

  static AverageWorkOver ofBasicPay() {
    return new AverageWorkOver(BandFigures.BANDS + "no-band-work");
  }

  @Override
  public RuleText text() {
    return TEXT;
  }

  @Override
  public List<String> figures() {
    return List.of(most, BandFigures.FULL_TIME_WEEK);
  }

  @Override
  public BandStep ask(BandFacts facts, BandFigures figures) {
    Ratio allowed = figures.number(most);
    Ratio found = facts.hours().workAWeek();
    return new BandStep(
        TEXT.id(),
        "Is average actual work, "
            + (facts.hours().isCovered() ? "with" : "without")
            + " prospective cover, more than "
            + allowed
            + " h a week?",
        found.compareTo(allowed) > 0 ? BandStep.Answer.YES : BandStep.Answer.NO,
        new Quantity.HoursAWeek(found),
        new Quantity.HoursAWeek(allowed),
        TEXT.clause(),
        figures.all(figures()));
  }
}
