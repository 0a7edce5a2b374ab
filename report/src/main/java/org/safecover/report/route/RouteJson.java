package org.safecover.report.route;

import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.safecover.domain.recall.Editions;
import org.safecover.protocol.recall.RecallAnswer;
import org.safecover.protocol.recall.RecallEvent.RecallOpened;
import org.safecover.protocol.recall.RecallHistory.Moment;
import org.safecover.protocol.text.LedgerText.Account;
import org.safecover.report.json.JsonText;
import org.safecover.report.words.TimeWords;

/// A recall with its answers as JSON.
public final class RouteJson {

  private static final int VERSION = 1;
  private static final EventWords EVENTS = new EventWords(new TimeWords(Editions.ZONE));

  private RouteJson() {}

  /// A moment with where it is known from.
  private record Told(Moment moment, Optional<Account> account) {}

  public static String text(RouteReport report) {
    StringWriter text = new StringWriter();
    RecallOpened opening = report.history().opening();
    try (JsonText json = JsonText.to(text)) {
      json.object(() -> {
        json.text("format", "safecover-recall-answers").number("version", VERSION);
        json.text("trust", opening.trust()).text("action", opening.action());
        json.period(opening.window());
        json.text("edition", report.edition().key()).text("editionOfTheDay", opening.edition());
        report
            .asked()
            .ifPresentOrElse(
                asked -> json.object("asked", () -> asked(json, asked)),
                () -> json.list("moments", told(report), told -> moment(json, told)));
      });
    }
    return text.toString();
  }

  private static List<Told> told(RouteReport report) {
    return IntStream.range(0, report.accounts().size())
        .mapToObj(i -> new Told(report.history().moments().get(i), report.accounts().get(i)))
        .toList();
  }

  private static void moment(JsonText json, Told told) {
    Moment moment = told.moment();
    json.number("entry", moment.entry().number());
    json.text("party", moment.entry().happened().party().key());
    json.text("event", EVENTS.of(moment.entry().happened()));
    told.account()
        .ifPresent(account -> {
          json.word("origin", account.origin());
          account.source().ifPresent(source -> json.text("source", source));
          account.assumed().ifPresent(assumed -> json.text("assumed", assumed));
        });
    answer(json, moment.answer());
  }

  private static void asked(JsonText json, RouteReport.Asked asked) {
    json.number("entries", asked.entries());
    answer(json, asked.answer());
    asked.clock().neededBy().ifPresent(hour -> json.text("neededBy", hour));
    asked.clock().turn().ifPresent(turn -> json.text("turn", turn.key()));
    json.object(
        "inHands",
        () -> asked.clock().inHands().forEach((party, time) -> json.text(party.key(), time)));
  }

  private static void answer(JsonText json, RecallAnswer answer) {
    json.text("at", answer.at()).word("standing", answer.standing());
    json.list(
        "missing",
        answer.missing(),
        missing ->
            json.text("guard", missing.guard())
                .text("reason", missing.reason())
                .text("wouldSatisfy", missing.wouldSatisfy()));
  }
}
