package org.safecover.intake.actions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.safecover.domain.action.Action;
import org.safecover.domain.action.ActionId;
import org.safecover.domain.action.Status;
import org.safecover.domain.action.Version;
import org.safecover.domain.action.Withdrawal;
import org.safecover.domain.hospital.Origin;
import org.safecover.domain.staff.StaffGroup;
import org.safecover.domain.time.Period;
import org.safecover.intake.Intake;
import org.safecover.intake.yaml.YamlProblems;

/// Reads actions from a calendar: each event is one window; events that name the same action are
/// windows of that one. A calendar holds the latest version only.
final class CalendarActions {

  private static final List<String> REPEATING = List.of("RRULE", "RDATE", "EXDATE");

  private final String file;
  private final ZoneId zone;
  private final YamlProblems problems = new YamlProblems();

  CalendarActions(String file, ZoneId zone) {
    this.file = file;
    this.zone = zone;
  }

  Intake<List<Action>> read(String text) {
    Map<String, List<Read>> byAction = new LinkedHashMap<>();
    for (CalendarText.Event parsed : CalendarText.parse(file, text, problems)) {
      read(new CalendarEvent(file, parsed, problems))
          .ifPresent(r -> byAction.computeIfAbsent(r.said.id, _ -> new ArrayList<>()).add(r));
    }
    List<Action> actions = new ArrayList<>();
    byAction.values().forEach(windows -> action(windows).ifPresent(actions::add));
    return problems.orElse(() -> List.copyOf(actions));
  }

  /// What every event of one action must say alike.
  private record Said(
      String id,
      String notice,
      String union,
      Set<StaffGroup> calledOut,
      Optional<LocalDate> noticeGiven,
      Origin origin,
      LocalDate knownFrom,
      Status status,
      Withdrawal withdrawal,
      String source) {}

  private record Read(CalendarEvent event, Said said, Period window) {}

  private Optional<Read> read(CalendarEvent event) {
    int before = problems.count();
    for (String name : REPEATING) {
      if (event.find(name).isPresent()) {
        event.problem(name, "a repeating event", "write one event for each window");
      }
    }
    Said said = said(event);
    Optional<Instant> start = event.findInstant("DTSTART", zone);
    Optional<Instant> end = event.findInstant("DTEND", zone);
    if (start.isPresent() && end.isPresent() && !start.get().isBefore(end.get())) {
      event.problem("DTEND", "an end that is not after the start", "write an end after DTSTART");
    }
    return problems.count() > before
        ? Optional.empty()
        : Optional.of(new Read(event, said, new Period(start.orElseThrow(), end.orElseThrow())));
  }

  private Said said(CalendarEvent event) {
    String id = event.find("X-SAFECOVER-ACTION").orElseGet(() -> event.text("UID"));
    return new Said(
        id,
        event.find("X-SAFECOVER-NOTICE").orElse(id),
        event.text("X-SAFECOVER-UNION"),
        event.words("X-SAFECOVER-CALLED-OUT", StaffGroup.class),
        event.findDate("X-SAFECOVER-NOTICE-GIVEN"),
        found(event, "X-SAFECOVER-ORIGIN", Origin.PUBLISHED),
        knownFrom(event),
        status(event),
        event.word("X-SAFECOVER-WITHDRAWAL", Withdrawal.class),
        event.find("URL").orElseGet(() -> event.text("X-SAFECOVER-SOURCE")));
  }

  private static <E extends Enum<E>> E found(CalendarEvent event, String name, E otherwise) {
    return event.find(name).isPresent()
        ? event.word(name, otherwise.getDeclaringClass())
        : otherwise;
  }

  private LocalDate knownFrom(CalendarEvent event) {
    return event
        .findDate("X-SAFECOVER-KNOWN-FROM")
        .or(() -> event.findInstant("DTSTAMP", zone).map(at -> at.atZone(zone).toLocalDate()))
        .orElse(LocalDate.EPOCH);
  }

  private static Status status(CalendarEvent event) {
    boolean cancelled = event.find("STATUS").filter("CANCELLED"::equalsIgnoreCase).isPresent();
    return cancelled ? Status.SUSPENDED : found(event, "X-SAFECOVER-STATUS", Status.ANNOUNCED);
  }

  private Optional<Action> action(List<Read> reads) {
    Said said = reads.getFirst().said;
    for (Read read : reads) {
      if (!read.said.equals(said)) {
        read.event.problem(
            "X-SAFECOVER-ACTION",
            "an event of action '" + said.id + "' that says something else of it",
            "let the events of one action differ in UID, DTSTART and DTEND only");
        return Optional.empty();
      }
    }
    List<Period> windows = reads.stream().map(Read::window).sorted().toList();
    for (int i = 1; i < windows.size(); i++) {
      if (windows.get(i - 1).overlaps(windows.get(i))) {
        reads.get(i).event.problem("DTSTART", "windows that overlap", "write them apart");
        return Optional.empty();
      }
    }
    Version version =
        new Version(said.knownFrom, said.status, said.withdrawal, windows, said.source);
    return Optional.of(
        new Action(
            new ActionId(said.id),
            said.notice,
            said.union,
            said.calledOut,
            said.noticeGiven,
            List.of(version),
            said.origin));
  }
}
