package org.safecover.rules.calendar;

import java.util.List;

/// The actions that answer a question.
///
/// @param actions in order of time
/// @param earlier how many further actions were known that day but belong to older notices and are
///   over or were called off
public record CalendarAnswer(CalendarQuestion question, List<KnownAction> actions, int earlier) {

  public CalendarAnswer {
    actions = List.copyOf(actions);
  }
}
