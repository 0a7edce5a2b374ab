package org.safecover.rules.pay.band;

import java.util.List;
import org.safecover.domain.figure.Ratio;
import org.safecover.domain.judgement.RuleId;
import org.safecover.rules.limits.measure.RuleText;

/// Whether duty on call is resident in the evening or as busy as if it were.
record CriterionR() implements BandQuestion {

  static final String HOURS = BandFigures.BANDS + "late-work-hours";
  static final String EVENING = BandFigures.BANDS + "late-work-after";
  private static final String PART = BandFigures.BANDS + "late-work-occasions";

  private static final RuleText TEXT =
      new RuleText(
          new RuleId("BAND-R"),
          "Criterion R",
          Clauses.APPENDIX,
          "Is the doctor resident on call with any work after the evening begins, or not resident but "
              + "working as long as the figure after that on as many occasions as the figure says?",
          "A resident on-call duty that reaches into the evening or night meets it. A duty on call from "
              + "elsewhere counts when enough of the work expected in it falls between the evening and "
              + "the morning; the work expected is spread evenly over the duty.",
          List.of(
              "The contract goes by monitoring. A rota has only the work expected, which stands in for "
                  + "it; what monitoring finds goes before."));

  @Override
  public RuleText text() {
    return TEXT;
  }

  @Override
  public List<String> figures() {
    return List.of(HOURS, EVENING, PART);
  }

  @Override
  public BandStep ask(BandFacts facts, BandFigures figures) {
    BandFacts.OnCall onCall = facts.onCall();
    Ratio share = figures.number(PART).dividedBy(Ratio.of(100, 1));
    boolean met =
        onCall.busy() > 0 && Ratio.of(onCall.busy(), 1).isAtLeast(share.times(onCall.duties()));
    return new BandStep(
        TEXT.id(),
        "Is the doctor resident with work after %s, or working %s h or more after it, on %s of on-call duties or more?"
            .formatted(figures.time(EVENING), Numbers.plain(figures.number(HOURS)), share),
        met ? BandStep.Answer.YES : BandStep.Answer.NO,
        new Quantity.Frequency(onCall.busy(), onCall.duties(), "on-call duties"),
        new Quantity.Share(share),
        TEXT.clause(),
        figures.all(figures()));
  }
}
