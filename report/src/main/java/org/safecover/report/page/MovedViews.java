package org.safecover.report.page;

import java.util.ArrayList;
import java.util.List;
import org.safecover.domain.rota.Priority;
import org.safecover.domain.rota.Session;
import org.safecover.report.board.MovedWork;
import org.safecover.report.page.PageView.MovedRow;
import org.safecover.report.page.PageView.PriorityView;
import org.safecover.report.words.Amounts;
import org.safecover.report.words.PlanWords;

/// The moved sessions by priority. It never says whose absence or release moves one.
record MovedViews(PlanWords words) {

  List<PriorityView> priorities(List<MovedWork> moved) {
    List<PriorityView> views = new ArrayList<>();
    for (Priority priority : Priority.values()) {
      List<MovedWork> of =
          moved.stream().filter(work -> work.session().priority() == priority).toList();
      if (!of.isEmpty()) {
        views.add(priority(priority, of));
      }
    }
    return views;
  }

  static String total(List<MovedWork> moved) {
    return moved.isEmpty()
        ? "No session moves."
        : "%s with %s."
            .formatted(
                Amounts.count(moved.size(), "session moves", "sessions move"),
                Amounts.count(patients(moved), "patient", "patients"));
  }

  static long patients(List<MovedWork> moved) {
    return moved.stream().mapToLong(work -> work.session().patients()).sum();
  }

  private PriorityView priority(Priority priority, List<MovedWork> moved) {
    String caption =
        "Priority %s: %s, %s"
            .formatted(
                PlanWords.priority(priority),
                Amounts.count(moved.size(), "session", "sessions"),
                Amounts.count(patients(moved), "patient", "patients"));
    return new PriorityView(caption, moved.stream().map(this::row).toList());
  }

  private MovedRow row(MovedWork work) {
    Session session = work.session();
    return new MovedRow(
        session.id().text(),
        words.area(session.area()),
        words.times().period(session.period()),
        Integer.toString(session.patients()),
        work.movedBy());
  }
}
