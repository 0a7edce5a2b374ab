package org.safecover.app.load;

import java.util.ArrayList;
import java.util.List;
import org.safecover.domain.action.Action;
import org.safecover.intake.Intake;
import org.safecover.intake.actions.ActionFiles;
import org.safecover.rules.calendar.ActionCalendar;
import org.safecover.rules.calendar.CalendarTexts;

/// Every action by doctors in England, as Safecover itself brings it.
public final class NationalCalendar {

  private NationalCalendar() {}

  public static ActionCalendar read() {
    List<Action> actions = new ArrayList<>();
    CalendarTexts.all().forEach((name, text) -> actions.addAll(actions(name, text)));
    return ActionCalendar.of(actions, CalendarTexts.ZONE);
  }

  private static List<Action> actions(String name, String text) {
    return switch (ActionFiles.read(name, text, CalendarTexts.ZONE)) {
      case Intake.Facts<List<Action>>(var actions) -> actions;
      case Intake.Unusable<List<Action>>(var problems) ->
          throw new IllegalStateException("Safecover's own calendar is unusable: " + problems);
    };
  }
}
