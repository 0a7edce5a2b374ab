package org.safecover.rules.pay.band;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.safecover.domain.figure.Ratio;
import org.safecover.domain.judgement.RuleId;
import org.safecover.rules.limits.measure.RuleText;

/// The share of basic pay that a part-time doctor's average work earns.
record PartTimeHours() implements BandQuestion {

  private static final List<String> NAMES = List.of("f5", "f6", "f7", "f8", "f9");
  private static final String END = BandFigures.PART_TIME_HOURS + "full";

  private static final RuleText TEXT =
      new RuleText(
          new RuleId("BAND-PART-TIME"),
          "Part-time share of basic pay",
          "Equitable pay for flexible medical training, NHS Employers 2005, as a deanery gives it",
          "Which of F5 to F9 does average actual work fall into? Bands FA, FB and FC are then paid on "
              + "that share of basic pay.",
          "By the average hours of actual work of BAND-HOURS. The hours of a day of leave are the standard "
              + "working day of a part-time doctor, which has not been read and must be assumed.",
          List.of(
              "Each step begins at its figure and ends before the next: exactly 24 hours are F6.",
              "How a part-time pattern leads to FA, FB or FC is not known here: the agreement has not "
                  + "been read. The band is said only with an assumption, save where no duty is out of "
                  + "hours, which earns none, or a limit is broken, which is band 3.",
              "No share is known for less than F5 begins at, nor for full-time hours."));

  @Override
  public RuleText text() {
    return TEXT;
  }

  @Override
  public List<String> figures() {
    return Stream.concat(
            NAMES.stream().map(name -> BandFigures.PART_TIME_HOURS + name), Stream.of(END))
        .toList();
  }

  /// The share's name, `F5` to `F9`, when the hours fall into one.
  static Optional<String> findShare(Ratio hours, BandFigures figures) {
    if (hours.isAtLeast(figures.number(END))) {
      return Optional.empty();
    }
    return NAMES.reversed().stream()
        .filter(name -> hours.isAtLeast(figures.number(BandFigures.PART_TIME_HOURS + name)))
        .findFirst()
        .map(name -> name.toUpperCase(Locale.ROOT));
  }

  @Override
  public BandStep ask(BandFacts facts, BandFigures figures) {
    Ratio hours = facts.hours().workAWeek();
    Optional<String> share = findShare(hours, figures);
    return new BandStep(
        TEXT.id(),
        "Does average actual work fall into one of F5 to F9?",
        share.isPresent() ? BandStep.Answer.YES : BandStep.Answer.NO,
        new Quantity.HoursAWeek(hours),
        new Quantity.Words(share.orElse("from 20 h to less than 40 h")),
        TEXT.clause(),
        figures.all(figures()));
  }
}
