package org.safecover.report.page;

import java.util.List;
import org.safecover.domain.cover.Cover;
import org.safecover.domain.rota.Presence;
import org.safecover.domain.rota.Session;
import org.safecover.report.board.CoverTurn;
import org.safecover.report.board.CoverTurn.Rest;
import org.safecover.report.board.CoveringDoctor;
import org.safecover.report.page.PageView.DoctorView;
import org.safecover.report.page.PageView.TurnRow;
import org.safecover.report.words.Amounts;
import org.safecover.report.words.PlanWords;

/// What each covering doctor is asked to do, in words.
record DoctorViews(PlanWords words) {

  private static final String NONE_BEFORE = "no work before in the rota";
  private static final String NONE_AFTER = "no work after in the rota";

  List<DoctorView> doctors(List<CoveringDoctor> covering) {
    return covering.stream().map(this::doctor).toList();
  }

  private DoctorView doctor(CoveringDoctor doctor) {
    return new DoctorView(
        doctor.person().id().text(),
        doctor.person().grade().text() + ", " + doctor.person().specialty(),
        Amounts.count(doctor.turns().size(), "cover", "covers")
            + ", "
            + Amounts.length(doctor.length()),
        doctor.turns().stream().map(this::turn).toList(),
        doctor.released().stream()
            .map(off -> words.duty(off.duty()) + ", " + off.purpose().text())
            .toList(),
        doctor.moved().stream().map(this::session).toList());
  }

  private TurnRow turn(CoverTurn turn) {
    Cover cover = turn.cover();
    return new TurnRow(
        words.post(cover.post()),
        words.times().period(cover.period()),
        Amounts.length(cover.period().length()),
        turn.before().map(r -> rest(r) + onCall(r, ", after on call")).orElse(NONE_BEFORE),
        turn.after().map(r -> rest(r) + onCall(r, ", then on call")).orElse(NONE_AFTER));
  }

  private static String rest(Rest rest) {
    return rest.length().isZero() ? "none: work adjoins" : Amounts.length(rest.length());
  }

  private static String onCall(Rest rest, String words) {
    return rest.beside() == Presence.ON_CALL ? words : "";
  }

  private String session(Session session) {
    return "%s, %s, %s, priority %s, %s"
        .formatted(
            session.id(),
            words.area(session.area()),
            words.times().period(session.period()),
            PlanWords.priority(session.priority()),
            Amounts.count(session.patients(), "patient", "patients"));
  }
}
