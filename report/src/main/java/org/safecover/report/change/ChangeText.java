package org.safecover.report.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.safecover.domain.cover.Cover;
import org.safecover.domain.cover.Gap;
import org.safecover.domain.cover.Level;
import org.safecover.domain.cover.MovedSession;
import org.safecover.domain.cover.Objective;
import org.safecover.domain.cover.Plan;
import org.safecover.domain.cover.Release;
import org.safecover.domain.hospital.Hospital;
import org.safecover.domain.rota.Session;
import org.safecover.domain.rota.SessionId;
import org.safecover.report.words.Amounts;
import org.safecover.report.words.PlanWords;
import org.safecover.rules.change.Differences;
import org.safecover.rules.change.Differences.Being;
import org.safecover.rules.change.Differences.PersonDifference;

/// What a changed plan changes, person by person, for people.
public final class ChangeText {

  private final Plan plan;
  private final PlanWords words;
  private final PlanWords wordsBefore;
  private final Map<SessionId, Session> sessions = new HashMap<>();
  private final List<String> lines = new ArrayList<>();

  private ChangeText(Hospital hospital, Plan before, Plan after) {
    this.plan = after;
    this.words = new PlanWords(hospital, after);
    this.wordsBefore = new PlanWords(hospital, before);
    hospital.sessions().forEach(session -> sessions.put(session.id(), session));
  }

  public static List<String> lines(
      Hospital hospital, Plan before, Plan after, Differences differences) {
    ChangeText text = new ChangeText(hospital, before, after);
    text.heading();
    text.people(differences);
    text.gaps(differences);
    text.sessions(differences);
    return List.copyOf(text.lines);
  }

  private void heading() {
    plan.amendment()
        .ifPresent(change ->
            line(
                "Changed on %s; what had begun by then stays"
                    .formatted(words.times().moment(change.at()))));
    for (Level level : plan.levels()) {
      if (level.objective() == Objective.CHANGED) {
        line(
            Amounts.count(level.value(), "person's schedule changes", "people's schedules change")
                + (level.provenBest()
                    ? ": proven, no plan that leaves no more uncovered changes fewer"
                    : "; at least " + level.bound() + " must"));
      }
    }
  }

  private void people(Differences differences) {
    if (differences.people().isEmpty()) {
      line("");
      line("Nobody's covers or releases change.");
    }
    for (PersonDifference person : differences.people()) {
      line("");
      line(
          "%s%s"
              .formatted(
                  person.person(),
                  person.being() == Being.AWAY ? " (not available from then on)" : ""));
      person.noLonger().forEach(cover -> cover("no longer covers", cover, wordsBefore));
      person.covers().forEach(cover -> cover("now covers", cover, words));
      person.released().forEach(release -> release("now released from", release));
      person.backAtWork().forEach(release -> release("works again", release));
    }
  }

  private void cover(String what, Cover cover, PlanWords names) {
    line(
        "  %s  %s, %s"
            .formatted(what, names.post(cover.post()), words.times().period(cover.period())));
  }

  private void release(String what, Release release) {
    line("  %s  the planned duty of %s".formatted(what, words.times().period(release.period())));
  }

  private void gaps(Differences differences) {
    gaps("Gaps closed", differences.closed(), wordsBefore);
    gaps("Gaps that are new", differences.opened(), words);
  }

  private void gaps(String title, List<Gap> gaps, PlanWords names) {
    if (!gaps.isEmpty()) {
      line("");
      line(title);
      gaps.forEach(gap -> line("  %s".formatted(names.gap(gap))));
    }
  }

  private void sessions(Differences differences) {
    if (!differences.restored().isEmpty()) {
      line("");
      line("Sessions that can run after all");
      differences.restored().forEach(session -> session(session.id()));
    }
    if (!differences.moved().isEmpty()) {
      line("");
      line("Sessions that must move now");
      differences.moved().stream().map(MovedSession::session).forEach(this::session);
    }
  }

  private void session(SessionId id) {
    Session session = sessions.get(id);
    if (session == null) {
      throw new IllegalArgumentException("The plan moves a session the hospital lacks: " + id);
    }
    line(
        "  %s, %s, %s, %s, %s"
            .formatted(
                id,
                words.area(session.area()),
                words.times().period(session.period()),
                PlanWords.priority(session.priority()),
                Amounts.count(session.patients(), "patient", "patients")));
  }

  private void line(String text) {
    lines.add(text);
  }
}
