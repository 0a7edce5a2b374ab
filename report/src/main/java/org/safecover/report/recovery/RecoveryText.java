package org.safecover.report.recovery;

import java.util.ArrayList;
import java.util.List;
import org.safecover.domain.cover.Plan;
import org.safecover.domain.hospital.Hospital;
import org.safecover.domain.rota.Session;
import org.safecover.report.words.Amounts;
import org.safecover.report.words.PlanWords;
import org.safecover.rules.recovery.Rebooking;
import org.safecover.rules.recovery.Recovery;
import org.safecover.rules.recovery.WayBack;

/// The way back to the published rota, for people.
public final class RecoveryText {

  private final PlanWords words;
  private final List<String> lines = new ArrayList<>();

  private RecoveryText(Hospital hospital, Plan plan) {
    this.words = new PlanWords(hospital, plan);
  }

  public static List<String> lines(Hospital hospital, Plan plan, Recovery recovery) {
    RecoveryText text = new RecoveryText(hospital, plan);
    text.line("Back to the published rota after action " + plan.action());
    text.line(
        recovery
            .complete()
            .map(end -> "Everybody who covers is back by " + text.words.times().moment(end))
            .orElse(
                recovery.people().isEmpty()
                    ? "Nobody covers."
                    : "Not everybody who covers has a later duty in this rota."));
    recovery.people().forEach(text::person);
    text.sessions(recovery.rebooked());
    return List.copyOf(text.lines);
  }

  private void person(WayBack person) {
    line("");
    line(
        person.person()
            + person
                .back()
                .map(back -> ", back on the published rota from " + words.times().moment(back))
                .orElse(", no later duty in the published rota"));
    line(
        "  last cover ends %s; %s"
            .formatted(
                words.times().moment(person.lastCover()),
                person
                    .restUntil()
                    .map(rest ->
                        rest.equals(person.lastCover())
                            ? "no rest is owed by the limits"
                            : "rest owed until " + words.times().moment(rest))
                    .orElse("rest owed for more than four days")));
    person
        .rests()
        .forEach(rest ->
            line(
                "  released to rest from planned work, %s"
                    .formatted(words.times().period(rest.period()))));
    if (!person.extra().isZero()) {
      line(
          "  %s of extra work; time off owed in lieu where no rate pays it: %s"
              .formatted(Amounts.length(person.extra()), Amounts.length(person.inLieu())));
    }
  }

  private void sessions(List<Rebooking> rebooked) {
    if (rebooked.isEmpty()) {
      return;
    }
    line("");
    line("Moved sessions, most urgent first, and the first later time when all they need are free");
    for (Rebooking rebooking : rebooked) {
      Session session = rebooking.session();
      line(
          "  %s, %s, %s, %s: %s"
              .formatted(
                  PlanWords.priority(session.priority()),
                  session.id(),
                  words.area(session.area()),
                  Amounts.count(session.patients(), "patient", "patients"),
                  rebooking.to().map(words.times()::period).orElse("no free time in this rota")));
    }
  }

  private void line(String text) {
    lines.add(text);
  }
}
