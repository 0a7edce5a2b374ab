package org.safecover.rules.calendar;

import java.util.ArrayList;
import java.util.List;
import org.safecover.domain.action.Action;
import org.safecover.intake.Intake;
import org.safecover.intake.actions.ActionFiles;

/// The national calendar as the product reads it.
final class NationalCalendar {

  private NationalCalendar() {}

  static ActionCalendar read() {
    List<Action> actions = new ArrayList<>();
    CalendarTexts.all()
        .forEach((name, text) -> {
          switch (ActionFiles.read(name, text, CalendarTexts.ZONE)) {
            case Intake.Facts<List<Action>> facts -> actions.addAll(facts.value());
            case Intake.Unusable<List<Action>> unusable ->
                throw new AssertionError(unusable.problems().toString());
          }
        });
    return ActionCalendar.of(actions, CalendarTexts.ZONE);
  }
}
