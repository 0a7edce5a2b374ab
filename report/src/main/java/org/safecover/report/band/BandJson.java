package org.safecover.report.band;

import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.safecover.domain.pay.Band;
import org.safecover.report.json.JsonText;
import org.safecover.rules.pay.band.BandAnswer;
import org.safecover.rules.pay.band.BandAnswer.Outcome;
import org.safecover.rules.pay.band.BandFacts;
import org.safecover.rules.pay.band.BandStep;
import org.safecover.rules.pay.band.Quantity;
import org.safecover.rules.pay.line.Missing;

/// Bands for other programs: a list, one object for each doctor. Fractions are written exactly.
public final class BandJson {

  private final BandFindings findings;
  private final JsonText json;

  private BandJson(BandFindings findings, JsonText json) {
    this.findings = findings;
    this.json = json;
  }

  /// The list, ended by a line break.
  public static String text(BandFindings findings) {
    StringWriter text = new StringWriter();
    try (JsonText json = JsonText.to(text)) {
      BandJson writer = new BandJson(findings, json);
      json.all(findings.answers(), writer::person);
    }
    return text.toString();
  }

  private void person(BandAnswer answer) {
    json.text("person", answer.pattern().person().id());
    json.textOrNull("band", answer.findBand().map(Band::text));
    json.texts("assumed", answer.assumed());
    json.text("rota", answer.pattern().rota());
    json.textOrNull("basicShare", share(answer));
    json.text("publicHolidays", findings.options().holidays().text());
    answer.measured().ifPresent(facts -> json.object("measured", () -> measured(facts)));
    json.list("path", answer.path(), this::step);
    json.list("missing", missing(answer), this::missing);
    json.texts("notes", answer.notes());
  }

  private static Optional<String> share(BandAnswer answer) {
    return switch (answer.outcome()) {
      case Outcome.Said(var _, var share) -> share;
      case Outcome.CannotBeSaid _ -> Optional.empty();
    };
  }

  private static List<Missing> missing(BandAnswer answer) {
    return switch (answer.outcome()) {
      case Outcome.Said _ -> List.of();
      case Outcome.CannotBeSaid(var missing) -> missing;
    };
  }

  private void measured(BandFacts facts) {
    BandFacts.Hours hours = facts.hours();
    json.word("rotaType", facts.kind())
        .word("working", facts.working())
        .word("prospectiveCover", hours.cover())
        .text("weeks", hours.weeks())
        .text("leaveWeeksAYear", hours.leaveWeeks())
        .text("dutyHours", hours.duty())
        .text("outOfHours", hours.outside())
        .text("outOfHoursShare", hours.outsideShare())
        .text("dutyHoursAWeek", hours.dutyAWeek())
        .text("workHoursAWeek", hours.workAWeek())
        .text("workHoursAWeekWithoutCover", hours.plainWorkAWeek())
        .number("weekendsWorked", facts.weekends().worked())
        .number("weekends", facts.weekends().all())
        .texts("limitsBroken", facts.newDeal().broken());
  }

  private void step(BandStep step) {
    json.text("question", step.question())
        .text("asked", step.asked())
        .word("answer", step.answer())
        .text("measured", BandWords.measured(step))
        .text("exactly", exactly(step.measured()))
        .text("against", BandWords.threshold(step))
        .text("clause", step.clause())
        .texts("figures", step.figures().stream().map(figure -> figure.id().text()).toList());
  }

  private static String exactly(Quantity quantity) {
    return switch (quantity) {
      case Quantity.HoursAWeek(var hours) -> hours.toString();
      case Quantity.Share(var share) -> share.toString();
      case Quantity.Frequency(var times, var of, var _) -> times + "/" + of;
      case Quantity.OneIn(var number) -> "1/" + number;
      case Quantity.Words(var text) -> text;
    };
  }

  private void missing(Missing one) {
    json.text("figure", one.id())
        .text("title", one.title())
        .text("why", one.why())
        .textOrNull("assume", one.assumable().map(what -> what.text()));
  }
}
