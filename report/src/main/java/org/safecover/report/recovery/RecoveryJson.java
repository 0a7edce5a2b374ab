package org.safecover.report.recovery;

import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import org.safecover.domain.cover.Plan;
import org.safecover.report.json.JsonText;
import org.safecover.rules.recovery.Rebooking;
import org.safecover.rules.recovery.Recovery;
import org.safecover.rules.recovery.WayBack;

/// The way back to the published rota, for other programs.
public final class RecoveryJson {

  private final JsonText json;

  private RecoveryJson(JsonText json) {
    this.json = json;
  }

  /// One object, ended by a line break.
  public static String text(Plan plan, Recovery recovery) {
    StringWriter writer = new StringWriter();
    try (JsonText json = JsonText.to(writer)) {
      json.object(() -> new RecoveryJson(json).whole(plan, recovery));
    }
    return writer.toString();
  }

  private void whole(Plan plan, Recovery recovery) {
    json.text("format", "safecover-recovery/1")
        .text("hospital", plan.hospital())
        .text("action", plan.action())
        .textOrNull("complete", recovery.complete().map(Instant::toString))
        .list("people", recovery.people(), this::person)
        .list("sessions", recovery.rebooked(), this::session);
  }

  private void person(WayBack person) {
    json.text("person", person.person())
        .text("lastCover", person.lastCover())
        .textOrNull("restUntil", person.restUntil().map(Instant::toString))
        .textOrNull("backFrom", person.back().map(Instant::toString))
        .text("extraWork", person.extra())
        .text("timeOffInLieu", person.inLieu())
        .list(
            "rests", person.rests(), rest -> json.text("duty", rest.duty()).period(rest.period()));
  }

  private void session(Rebooking rebooking) {
    json.text("session", rebooking.session().id())
        .word("priority", rebooking.session().priority())
        .number("patients", rebooking.session().patients())
        .list("to", rebooking.to().map(List::of).orElse(List.of()), json::period);
  }
}
