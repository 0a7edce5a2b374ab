package org.safecover.rules.pay.band;

import java.util.List;
import org.safecover.domain.figure.Ratio;
import org.safecover.domain.judgement.RuleId;
import org.safecover.rules.limits.measure.RuleText;

/// Whether so much of all duty lies outside the hours of the day that the pattern is most
/// antisocial.
record AntisocialShare() implements BandQuestion {

  private static final String PART = BandFigures.BANDS + "antisocial-share";

  private static final RuleText TEXT =
      new RuleText(
          new RuleId("BAND-ANTISOCIAL"),
          "Antisocial share of duty",
          Clauses.APPENDIX,
          "Is the part of duty that lies outside the hours of the day as large as the figure? Then a "
              + "shift pattern is in the A band of its branch.",
          "All duty outside the hours of the day, Monday to Friday, divided by all duty, with no leave "
              + "taken out.",
          List.of(
              "Exactly one third is enough. The rota software DRS says \"one third or more\"; an "
                  + "account of the union's guide says \"more than a third\". The text itself has not "
                  + "been read, and the one that pays more is taken.",
              "Fractions are compared exactly, never as decimals."));

  @Override
  public RuleText text() {
    return TEXT;
  }

  @Override
  public List<String> figures() {
    return List.of(PART, WorkOutOfHours.DAY.get(0), WorkOutOfHours.DAY.get(1));
  }

  @Override
  public BandStep ask(BandFacts facts, BandFigures figures) {
    Ratio least = Ratio.ONE.dividedBy(figures.number(PART));
    Ratio found = facts.hours().outsideShare();
    return new BandStep(
        TEXT.id(),
        "Does "
            + least
            + " or more of all duty lie outside "
            + figures.time(WorkOutOfHours.DAY.get(0))
            + " to "
            + figures.time(WorkOutOfHours.DAY.get(1))
            + ", Monday to Friday?",
        found.isAtLeast(least) ? BandStep.Answer.YES : BandStep.Answer.NO,
        new Quantity.Share(found),
        new Quantity.Share(least),
        TEXT.clause(),
        figures.all(figures()));
  }
}
