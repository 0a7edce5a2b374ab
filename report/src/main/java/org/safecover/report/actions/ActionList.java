package org.safecover.report.actions;

import java.time.ZoneId;
import java.util.List;
import org.safecover.rules.calendar.CalendarAnswer;
import org.safecover.rules.calendar.CalendarQuestion;
import org.safecover.rules.calendar.KnownAction;
import org.safecover.rules.calendar.NoticeFinding;
import org.safecover.rules.calendar.NoticeLaw;

/// The actions that answer a question, each with the finding on its notice.
///
/// @param actions in order of time
/// @param earlier how many further actions are left out as over or called off
/// @param zone of the times that are shown
public record ActionList(
    CalendarQuestion question, List<Listed> actions, int earlier, ZoneId zone) {

  public ActionList {
    actions = List.copyOf(actions);
  }

  /// One action with the finding on its notice.
  public record Listed(KnownAction known, NoticeFinding notice) {}

  public static ActionList of(CalendarAnswer answer, NoticeLaw law, ZoneId zone) {
    List<Listed> listed =
        answer.actions().stream()
            .map(known -> new Listed(known, law.finding(known.action())))
            .toList();
    return new ActionList(answer.question(), listed, answer.earlier(), zone);
  }
}
