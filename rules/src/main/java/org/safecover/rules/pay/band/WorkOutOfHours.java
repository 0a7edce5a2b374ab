package org.safecover.rules.pay.band;

import java.util.List;
import org.safecover.domain.figure.Ratio;
import org.safecover.domain.judgement.RuleId;
import org.safecover.rules.limits.measure.RuleText;

/// Whether any duty lies outside the hours of the day, Monday to Friday.
record WorkOutOfHours() implements BandQuestion {

  static final List<String> DAY =
      List.of(BandFigures.BANDS + "plain-from", BandFigures.BANDS + "plain-until");

  private static final RuleText TEXT =
      new RuleText(
          new RuleId("BAND-OUT-OF-HOURS"),
          "Duty outside the hours of the day",
          "BMA, \"How pay banding works\"; " + Clauses.APPENDIX,
          "Does any duty lie outside the hours of the day, Monday to Friday? If none does and the "
              + "work is no more than basic pay covers, no supplement is due.",
          "Every part of a duty, working or waiting, by the clock on the wall.",
          List.of(
              "A normal day on a public holiday is a day like any other: the text speaks of Monday "
                  + "to Friday and does not except holidays. The open rota checker counts all of it "
                  + "as out of hours."));

  @Override
  public RuleText text() {
    return TEXT;
  }

  @Override
  public List<String> figures() {
    return DAY;
  }

  @Override
  public BandStep ask(BandFacts facts, BandFigures figures) {
    Ratio share = facts.hours().outsideShare();
    return new BandStep(
        TEXT.id(),
        "Does any duty lie outside "
            + figures.time(DAY.get(0))
            + " to "
            + figures.time(DAY.get(1))
            + ", Monday to Friday?",
        share.signum() > 0 ? BandStep.Answer.YES : BandStep.Answer.NO,
        new Quantity.Share(share),
        new Quantity.Share(Ratio.ZERO),
        TEXT.clause(),
        figures.all(DAY));
  }
}
