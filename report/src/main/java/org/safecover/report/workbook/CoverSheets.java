package org.safecover.report.workbook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.safecover.domain.cover.Cover;
import org.safecover.domain.cover.Gap;
import org.safecover.domain.cover.Plan;
import org.safecover.domain.cover.Reason;
import org.safecover.domain.rota.Session;
import org.safecover.report.board.AreaBoard;
import org.safecover.report.board.CoverTurn;
import org.safecover.report.board.CoverTurn.Rest;
import org.safecover.report.board.CoveringDoctor;
import org.safecover.report.board.Holding;
import org.safecover.report.board.Lane;
import org.safecover.report.board.MovedWork;
import org.safecover.report.board.PlanBoard;
import org.safecover.report.board.Stretch;
import org.safecover.report.words.PlanWords;

/// The sheets with one row for each stretch, cover, moved session and reason.
record CoverSheets(Workbook workbook, PlanWords words) {

  private static final Column FROM = new Column("From", 23);
  private static final Column TO = new Column("To", 23);
  private static final Column HOURS = new Column("Hours", 9);
  private static final Column AREA = new Column("Area", 26);
  private static final Column IN_WORDS = new Column("Local time in words", 48);

  void board(PlanBoard board) {
    Sheet sheet =
        new Sheet(
            workbook,
            "Board",
            List.of(
                AREA,
                new Column("Post", 30),
                FROM,
                TO,
                HOURS,
                new Column("Mark", 8),
                new Column("Held", 24),
                new Column("By", 18)));
    for (AreaBoard area : board.areas()) {
      for (Lane lane : area.lanes()) {
        lane.stretches().forEach(stretch -> stretch(sheet, area, stretch));
      }
    }
    sheet.filterable();
  }

  void covers(List<CoveringDoctor> doctors) {
    Sheet sheet =
        new Sheet(
            workbook,
            "Covers",
            List.of(
                new Column("Who", 18),
                new Column("Grade", 24),
                new Column("Specialty", 24),
                new Column("Post", 36),
                FROM,
                TO,
                HOURS,
                new Column("Rest before, hours", 12),
                new Column("Rest after, hours", 12),
                IN_WORDS));
    for (CoveringDoctor doctor : doctors) {
      doctor.turns().forEach(turn -> sheet.row(cells(doctor, turn)));
    }
    sheet.filterable();
  }

  void moved(List<MovedWork> moved) {
    Sheet sheet =
        new Sheet(
            workbook,
            "Sessions moved",
            List.of(
                new Column("Priority", 10),
                new Column("Session", 22),
                AREA,
                FROM,
                TO,
                new Column("Patients", 10),
                new Column("Moved", 52)));
    for (MovedWork work : moved) {
      Session session = work.session();
      sheet.row(
          Cell.of(PlanWords.priority(session.priority())),
          Cell.of(session.id().text()),
          Cell.of(words.area(session.area())),
          moment(session.period().start()),
          moment(session.period().end()),
          Cell.of(session.patients()),
          Cell.of(work.movedBy()));
    }
    sheet.filterable();
  }

  void gaps(Plan plan) {
    Sheet sheet =
        new Sheet(
            workbook,
            "Gaps and reasons",
            List.of(
                new Column("Post", 36),
                FROM,
                TO,
                HOURS,
                new Column("Who might have held it", 20),
                new Column("Why not", 90)));
    for (Gap gap : plan.gaps().stream().sorted().toList()) {
      sheet.alarm(cells(gap, "nobody", "The post " + words.needs(gap.post()) + "."));
      for (Gap.Exclusion exclusion : gap.exclusions()) {
        for (Reason reason : exclusion.reasons()) {
          sheet.row(cells(gap, exclusion.person().text(), words.reason(reason)));
        }
      }
      if (gap.others() > 0) {
        sheet.row(
            cells(gap, gap.others() + " more", "neither the area nor what the post asks for"));
      }
    }
    sheet.filterable();
  }

  private void stretch(Sheet sheet, AreaBoard area, Stretch stretch) {
    Cell[] cells = {
      Cell.of(area.area().name()),
      Cell.of(stretch.post().rule().role().text()),
      moment(stretch.period().start()),
      moment(stretch.period().end()),
      new Cell.Hours(stretch.period().length()),
      Cell.of(stretch.holding().mark()),
      Cell.of(stretch.holding().text()),
      Cell.of(stretch.person().map(Object::toString).orElse("nobody"))
    };
    if (stretch.holding() == Holding.GAP) {
      sheet.alarm(cells);
    } else {
      sheet.row(cells);
    }
  }

  private List<Cell> cells(CoveringDoctor doctor, CoverTurn turn) {
    Cover cover = turn.cover();
    return List.of(
        Cell.of(doctor.person().id().text()),
        Cell.of(doctor.person().grade().text()),
        Cell.of(doctor.person().specialty().text()),
        Cell.of(words.post(cover.post())),
        moment(cover.period().start()),
        moment(cover.period().end()),
        new Cell.Hours(cover.period().length()),
        rest(turn.before()),
        rest(turn.after()),
        Cell.of(words.times().period(cover.period())));
  }

  private Cell[] cells(Gap gap, String who, String why) {
    return new Cell[] {
      Cell.of(words.post(gap.post())),
      moment(gap.period().start()),
      moment(gap.period().end()),
      new Cell.Hours(gap.period().length()),
      Cell.of(who),
      Cell.of(why)
    };
  }

  private static Cell rest(Optional<Rest> rest) {
    return rest.<Cell>map(r -> new Cell.Hours(r.length())).orElse(new Cell.Blank());
  }

  private Cell moment(Instant instant) {
    return new Cell.Moment(words.times().at(instant).toLocalDateTime());
  }
}
