package org.safecover.report.actions;

import java.io.StringWriter;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.safecover.domain.action.Action;
import org.safecover.domain.action.Version;
import org.safecover.domain.figure.Figure;
import org.safecover.domain.time.Period;
import org.safecover.report.actions.ActionList.Listed;
import org.safecover.report.json.JsonText;
import org.safecover.report.words.ActionWords;
import org.safecover.rules.calendar.NoticeFinding;

/// Actions as JSON: a list with an object for each.
public final class ActionsJson {

  private final ActionList list;
  private final JsonText json;

  private ActionsJson(ActionList list, JsonText json) {
    this.list = list;
    this.json = json;
  }

  public static String of(ActionList list) {
    StringWriter text = new StringWriter();
    try (JsonText json = JsonText.to(text)) {
      ActionsJson writer = new ActionsJson(list, json);
      json.all(list.actions(), writer::action);
    }
    return text.toString();
  }

  private void action(Listed listed) {
    Action action = listed.known().action();
    Version version = listed.known().version();
    json.text("id", action.id())
        .text("start", local(version.span().start()))
        .text("end", local(version.span().end()))
        .text("duration", ActionWords.length(version))
        .list("windows", version.windows(), this::window)
        .word("withdrawal", version.withdrawal())
        .words("calledOut", action.calledOut().stream().sorted().toList())
        .text("union", action.union())
        .word("status", version.status())
        .text("announcedWith", action.notice())
        .object("notice", () -> notice(listed.notice()))
        .word("origin", action.origin())
        .text("source", version.source());
    known(version);
    json.list(
        "versions",
        action.versions().subList(0, listed.known().earlier().size() + 1),
        this::version);
  }

  private void version(Version version) {
    json.word("status", version.status())
        .word("withdrawal", version.withdrawal())
        .text("start", local(version.span().start()))
        .text("end", local(version.span().end()))
        .list("windows", version.windows(), this::window)
        .text("source", version.source());
    known(version);
  }

  private void known(Version version) {
    json.text("knownFrom", version.knownFrom())
        .word("known", version.certainty().dating())
        .word("hours", version.certainty().hours())
        .textOrNull("note", version.certainty().note());
  }

  private void notice(NoticeFinding finding) {
    switch (finding) {
      case NoticeFinding.Given given -> {
        json.text("finding", given.kept() ? "kept" : "short").text("given", given.given());
        required(given.days(), given.required());
      }
      case NoticeFinding.Announced announced -> {
        String kept = announced.keptIfGivenThen() ? "kept" : "short";
        json.text("finding", kept + "-if-given-when-announced")
            .text("announced", announced.announced());
        required(announced.days(), announced.required());
      }
      case NoticeFinding.NotSourced() -> cannotBeSaid("the day of the notice is not sourced");
      case NoticeFinding.NoFigure(var day) ->
          cannotBeSaid("the notice that the law asked for on " + day + " is not known");
    }
  }

  private void required(long days, Figure.Known required) {
    json.number("days", days)
        .number("required", required.value().longValueExact())
        .word("confidence", required.confidence())
        .text("source", required.source());
  }

  private void cannotBeSaid(String because) {
    json.text("finding", "cannot-be-said").textOrNull("because", Optional.of(because));
  }

  private void window(Period window) {
    json.text("start", local(window.start())).text("end", local(window.end()));
  }

  /// The local time with its offset, which is `Z` in an English winter.
  private String local(Instant instant) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(list.zone()));
  }
}
