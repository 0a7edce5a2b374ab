package org.safecover.rules.pay.band;

import java.util.List;
import java.util.stream.Stream;
import org.safecover.domain.figure.Ratio;
import org.safecover.domain.judgement.RuleId;
import org.safecover.rules.limits.measure.RuleText;

/// Whether duty on call comes round as often as a figure.
///
/// @param test its name in the charts
/// @param often the id of the frequency
/// @param side from which the frequency is compared
record OnCallFrequency(String test, String often, Side side) implements BandQuestion {

  /// From which side a frequency is compared.
  enum Side {
    AS_OFTEN,
    AS_SELDOM
  }

  private static final RuleText TEXT =
      new RuleText(
          new RuleId("BAND-ON-CALL"),
          "Frequency of duty on call",
          Clauses.APPENDIX + "; BMA junior doctors' pay banding questionnaire",
          "Does duty on call come round as often as the figure? The figure depends on whether leave is "
              + "covered by colleagues.",
          "The weekdays of the pattern divided by those on which an on-call duty starts. On an on-call "
              + "rota a resident duty that lies in part outside the hours of the day is an on-call "
              + "duty too.",
          List.of(
              "Monday to Friday alone are counted, as the rota software DRS counts them.",
              "With prospective cover the pattern's own frequency is compared with the figure for "
                  + "prospective cover; it is not worked out again without the weeks of leave.",
              "How the tests lead to a band is not known here: paragraph 22 of the terms has not been "
                  + "read. The band of an on-call rota is said only with an assumption."));

  /// The tests with every figure they come with.
  static List<BandQuestion> every() {
    return Stream.concat(
            Stream.of(
                    "frequent-cover",
                    "frequent",
                    "less-frequent-cover",
                    "less-frequent",
                    "less-frequent-pre-registration",
                    "infrequent-cover",
                    "infrequent-pre-registration-cover",
                    "infrequent")
                .map(figure -> BandFigures.ON_CALL + figure),
            Stream.of("t10", "t13").map(figure -> BandFigures.PART_TIME_FREQUENCY + figure))
        .<BandQuestion>map(figure -> new OnCallFrequency(figure, figure, Side.AS_OFTEN))
        .toList();
  }

  static OnCallFrequency t6(BandFacts facts) {
    return as("T6", facts.hours().isCovered() ? "frequent-cover" : "frequent");
  }

  static OnCallFrequency t8(BandFacts facts) {
    if (facts.hours().isCovered()) {
      return as("T8", "less-frequent-cover");
    }
    return as(
        "T8",
        facts.registration() == BandFacts.Registration.PROVISIONAL
            ? "less-frequent-pre-registration"
            : "less-frequent");
  }

  static OnCallFrequency t8l(BandFacts facts) {
    boolean provisional = facts.registration() == BandFacts.Registration.PROVISIONAL;
    String covered = provisional ? "infrequent-pre-registration-cover" : "infrequent-cover";
    return new OnCallFrequency(
        "T8L",
        BandFigures.ON_CALL + (facts.hours().isCovered() ? covered : "infrequent"),
        Side.AS_SELDOM);
  }

  static OnCallFrequency partTime(String figure) {
    return new OnCallFrequency(
        figure.equals("t10") ? "1 in 10" : "1 in 13.5",
        BandFigures.PART_TIME_FREQUENCY + figure,
        Side.AS_OFTEN);
  }

  private static OnCallFrequency as(String test, String figure) {
    return new OnCallFrequency(test, BandFigures.ON_CALL + figure, Side.AS_OFTEN);
  }

  @Override
  public RuleText text() {
    return TEXT;
  }

  @Override
  public List<String> figures() {
    return List.of(often);
  }

  @Override
  public BandStep ask(BandFacts facts, BandFigures figures) {
    Ratio number = figures.number(often);
    BandFacts.OnCall onCall = facts.onCall();
    int compared = number.times(onCall.days()).compareTo(Ratio.of(onCall.weekdays(), 1));
    boolean met = side == Side.AS_OFTEN ? compared >= 0 : compared <= 0;
    return new BandStep(
        TEXT.id(),
        "%s: does duty on call come round 1 in %s or %s?"
            .formatted(
                test, Numbers.plain(number), side == Side.AS_OFTEN ? "more often" : "less often"),
        met ? BandStep.Answer.YES : BandStep.Answer.NO,
        new Quantity.Frequency(onCall.days(), onCall.weekdays(), "weekdays"),
        new Quantity.OneIn(number),
        TEXT.clause(),
        figures.all(figures()));
  }
}
