package org.safecover.report.change;

import java.io.StringWriter;
import org.safecover.domain.cover.Amendment;
import org.safecover.domain.cover.Cover;
import org.safecover.domain.cover.Gap;
import org.safecover.domain.cover.Plan;
import org.safecover.domain.cover.Release;
import org.safecover.report.json.JsonText;
import org.safecover.rules.change.Differences;
import org.safecover.rules.change.Differences.PersonDifference;

/// What a changed plan changes, for other programs.
public final class ChangeJson {

  private final JsonText json;

  private ChangeJson(JsonText json) {
    this.json = json;
  }

  /// One object, ended by a line break.
  public static String text(Plan after, Differences differences) {
    StringWriter writer = new StringWriter();
    try (JsonText json = JsonText.to(writer)) {
      json.object(() -> new ChangeJson(json).whole(after, differences));
    }
    return writer.toString();
  }

  private void whole(Plan after, Differences differences) {
    json.text("format", "safecover-change/1")
        .text("hospital", after.hospital())
        .text("action", after.action())
        .textOrNull("at", after.amendment().map(Amendment::at).map(Object::toString))
        .list("people", differences.people(), this::person)
        .list(
            "restored",
            differences.restored(),
            session -> json.text("session", session.id()).period(session.period()))
        .list("moved", differences.moved(), moved -> json.text("session", moved.session()))
        .list("gapsClosed", differences.closed(), this::gap)
        .list("gapsOpened", differences.opened(), this::gap);
  }

  private void person(PersonDifference person) {
    json.text("person", person.person())
        .word("being", person.being())
        .list("covers", person.covers(), this::cover)
        .list("noLongerCovers", person.noLonger(), this::cover)
        .list("released", person.released(), this::release)
        .list("worksAgain", person.backAtWork(), this::release);
  }

  private void cover(Cover cover) {
    json.text("post", cover.post()).period(cover.period());
  }

  private void release(Release release) {
    json.text("duty", release.duty()).period(release.period());
  }

  private void gap(Gap gap) {
    json.text("post", gap.post()).period(gap.period());
  }
}
