package org.safecover.report.actions;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.safecover.domain.action.Action;
import org.safecover.domain.action.Certainty;
import org.safecover.domain.action.Version;
import org.safecover.domain.figure.Confidence;
import org.safecover.domain.hospital.Origin;
import org.safecover.domain.staff.StaffGroup;
import org.safecover.report.actions.ActionList.Listed;
import org.safecover.report.words.ActionWords;
import org.safecover.report.words.Amounts;
import org.safecover.report.words.TimeWords;
import org.safecover.rules.calendar.CalendarQuestion;

/// Actions as text for a terminal.
public final class ActionsText {

  private static final String INDENT = "    ";

  private final ActionList list;
  private final TimeWords times;
  private final NoticeWords notices;
  private final StringBuilder text = new StringBuilder();

  private ActionsText(ActionList list) {
    this.list = list;
    this.times = new TimeWords(list.zone());
    this.notices = new NoticeWords(times);
  }

  public static String of(ActionList list) {
    return new ActionsText(list).text();
  }

  private String text() {
    line(heading());
    list.actions().forEach(this::action);
    if (list.earlier() > 0) {
      line("");
      line(leftOut());
    }
    return text.toString();
  }

  private String heading() {
    CalendarQuestion question = list.question();
    return Amounts.count(list.actions().size(), "action", "actions")
        + question.from().map(day -> " from " + times.day(day)).orElse("")
        + question.to().map(day -> " to " + times.day(day)).orElse("")
        + question.asKnownOn().map(day -> ", as known on " + times.day(day)).orElse("")
        + (list.actions().isEmpty() ? "." : ":");
  }

  private String leftOut() {
    LocalDate day = list.question().asKnownOn().orElseThrow();
    return """
    %s of older notices left out: over or called off by then. To list all known then:
    safecover actions --as-known-on %s --from 2015-01-01\
    """
        .formatted(Amounts.count(list.earlier(), "action", "actions"), day);
  }

  private void action(Listed listed) {
    Action action = listed.known().action();
    Version version = listed.known().version();
    line("");
    line(
        "%s  %s  (%s)"
            .formatted(action.id(), status(version), Amounts.length(ActionWords.length(version))));
    ActionWords.windows(version, times).forEach(window -> line(INDENT + window));
    field("withdrawal", ActionWords.withdrawal(version.withdrawal()));
    field("called out", groups(action) + ", by the " + action.union());
    certainty(version.certainty());
    listed.known().earlier().reversed().forEach(earlier -> field("before", before(earlier)));
    field("notice", notices.sentence(listed.notice()));
    if (action.origin() == Origin.ASSUMED) {
      field("origin", "assumed, not announced by anyone");
    }
    field("source", version.source());
  }

  private String status(Version version) {
    String since = version.certainty().dating() == Certainty.Dating.AT_THE_LATEST ? "by " : "";
    return ActionWords.status(version.status()) + ", " + since + times.day(version.knownFrom());
  }

  private void certainty(Certainty certainty) {
    if (certainty.hours() != Confidence.SOURCED) {
      field("hours", confidence(certainty.hours()));
    }
    Optional<String> note = certainty.note();
    note.ifPresent(words -> field("note", words));
  }

  private String before(Version version) {
    return "%s, %s: %s, %s (%s)"
        .formatted(
            ActionWords.status(version.status()),
            times.day(version.knownFrom()),
            String.join("; ", ActionWords.windows(version, times)),
            ActionWords.withdrawal(version.withdrawal()),
            Amounts.length(ActionWords.length(version)));
  }

  private static String confidence(Confidence confidence) {
    return switch (confidence) {
      case SOURCED -> "sourced";
      case SECOND_HAND -> "second-hand: quoted by somebody else";
      case DERIVED -> "derived from other figures";
      case GENERAL -> "generally known, not found in a source";
      case ASSUMED -> "assumed";
    };
  }

  private static String groups(Action action) {
    return action.calledOut().stream()
        .sorted()
        .map(StaffGroup::text)
        .collect(Collectors.collectingAndThen(Collectors.toList(), Amounts::list));
  }

  private void field(String name, String value) {
    line(INDENT + name + " ".repeat(12 - name.length()) + value);
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
