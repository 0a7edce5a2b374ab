package org.safecover.rules.pay.band;

import java.util.List;
import org.safecover.domain.figure.Ratio;
import org.safecover.domain.judgement.RuleId;
import org.safecover.rules.limits.measure.RuleText;

/// Whether weekends are worked so often that the pattern is most antisocial.
///
/// @param often the id of the frequency
record WeekendsWorked(String often) implements BandQuestion {

  private static final RuleText TEXT =
      new RuleText(
          new RuleId("BAND-WEEKENDS"),
          "Weekends worked",
          Clauses.APPENDIX,
          "Are weekends worked as often as the figure, or more often? Then a shift pattern is in the A "
              + "band of its branch.",
          "A weekend is worked when any duty lies between Friday evening and Monday morning, by the "
              + "clock on the wall. The weekends worked are divided by those of the pattern.",
          List.of(
              "This weekend begins on Friday at 19:00 and ends on Monday at 07:00. It is neither the "
                  + "weekend of the 2016 contract's safety limits (Saturday and Sunday) nor that of its "
                  + "weekend allowance (duties that begin on Saturday or Sunday).",
              "Exactly as often as the figure is often enough. Whole numbers are compared.",
              "A pattern that starts or ends inside a weekend has that weekend among its own."));

  static WeekendsWorked ofBandTwo() {
    return new WeekendsWorked(BandFigures.BANDS + "band-2-weekends");
  }

  static WeekendsWorked ofBandOne() {
    return new WeekendsWorked(BandFigures.BANDS + "band-1-weekends");
  }

  static WeekendsWorked ofPartTime() {
    return new WeekendsWorked(BandFigures.PART_TIME_FREQUENCY + "weekends");
  }

  @Override
  public RuleText text() {
    return TEXT;
  }

  @Override
  public List<String> figures() {
    return List.of(often, BandFigures.BANDS + "weekend-from", BandFigures.BANDS + "weekend-until");
  }

  @Override
  public BandStep ask(BandFacts facts, BandFigures figures) {
    Ratio number = figures.number(often);
    BandFacts.Weekends weekends = facts.weekends();
    boolean enough =
        weekends.worked() > 0
            && number.times(weekends.worked()).isAtLeast(Ratio.of(weekends.all(), 1));
    return new BandStep(
        TEXT.id(),
        "Are weekends, Friday %s to Monday %s, worked 1 in %s or more often?"
            .formatted(
                figures.time(BandFigures.BANDS + "weekend-from"),
                figures.time(BandFigures.BANDS + "weekend-until"),
                Numbers.plain(number)),
        enough ? BandStep.Answer.YES : BandStep.Answer.NO,
        new Quantity.Frequency(weekends.worked(), weekends.all(), "weekends"),
        new Quantity.OneIn(number),
        TEXT.clause(),
        figures.all(figures()));
  }
}
