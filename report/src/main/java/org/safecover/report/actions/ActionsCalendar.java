package org.safecover.report.actions;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.safecover.domain.action.Action;
import org.safecover.domain.action.Status;
import org.safecover.domain.action.Version;
import org.safecover.domain.staff.StaffGroup;
import org.safecover.report.actions.ActionList.Listed;
import org.safecover.report.calendar.CalendarText;
import org.safecover.report.calendar.CalendarText.Standing;
import org.safecover.report.json.JsonText;
import org.safecover.report.words.ActionWords;
import org.safecover.report.words.Amounts;
import org.safecover.report.words.TimeWords;

/// Actions as an iCalendar text: an event for each window.
public final class ActionsCalendar {

  private ActionsCalendar() {}

  public static String of(ActionList list) {
    NoticeWords notices = new NoticeWords(new TimeWords(list.zone()));
    List<CalendarText.Event> events = new ArrayList<>();
    for (Listed listed : list.actions()) {
      String description =
          "Notice: %s. Source: %s"
              .formatted(notices.sentence(listed.notice()), listed.known().version().source());
      for (int window = 0; window < listed.known().version().windows().size(); window++) {
        events.add(event(listed, window, description));
      }
    }
    return CalendarText.of(events);
  }

  private static CalendarText.Event event(Listed listed, int window, String description) {
    Action action = listed.known().action();
    Version version = listed.known().version();
    return new CalendarText.Event(
        action.id() + "-" + (window + 1) + "@actions.safecover",
        listed.known().earlier().size(),
        version.status() == Status.SUSPENDED ? Standing.CANCELLED : Standing.CONFIRMED,
        version.knownFrom().atStartOfDay(ZoneOffset.UTC).toInstant(),
        version.windows().get(window),
        summary(action, version),
        description,
        "",
        further(action, version));
  }

  private static String summary(Action action, Version version) {
    List<String> groups = action.calledOut().stream().sorted().map(StaffGroup::text).toList();
    return "Industrial action: %s, %s (%s)"
        .formatted(
            Amounts.list(groups),
            ActionWords.withdrawal(version.withdrawal()),
            ActionWords.status(version.status()));
  }

  private static Map<String, String> further(Action action, Version version) {
    Map<String, String> further = new TreeMap<>();
    further.put("X-SAFECOVER-ACTION", action.id().text());
    further.put("X-SAFECOVER-CALLED-OUT", groupWords(action));
    further.put("X-SAFECOVER-KNOWN-FROM", version.knownFrom().toString());
    further.put("X-SAFECOVER-NOTICE", action.notice());
    further.put("X-SAFECOVER-ORIGIN", JsonText.written(action.origin()));
    further.put("X-SAFECOVER-SOURCE", version.source());
    further.put("X-SAFECOVER-STATUS", JsonText.written(version.status()));
    further.put("X-SAFECOVER-UNION", action.union());
    further.put("X-SAFECOVER-WITHDRAWAL", JsonText.written(version.withdrawal()));
    action.noticeGiven().ifPresent(day -> further.put("X-SAFECOVER-NOTICE-GIVEN", day.toString()));
    return further;
  }

  private static String groupWords(Action action) {
    return action.calledOut().stream()
        .sorted()
        .map(JsonText::written)
        .collect(Collectors.joining(";"));
  }
}
