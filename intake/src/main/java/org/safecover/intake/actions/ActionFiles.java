package org.safecover.intake.actions;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.safecover.domain.action.Action;
import org.safecover.intake.Intake;

/// Reads announced actions, from a hospital's file or from the national calendar.
public final class ActionFiles {

  private ActionFiles() {}

  /// Reads YAML, or iCalendar when the name ends in `.ics`.
  ///
  /// @param zone of the local times in it
  public static Intake<List<Action>> read(String name, String text, ZoneId zone) {
    return name.toLowerCase(Locale.ROOT).endsWith(".ics")
        ? new CalendarActions(name, zone).read(text)
        : new YamlActions(name, zone).read(text);
  }
}
