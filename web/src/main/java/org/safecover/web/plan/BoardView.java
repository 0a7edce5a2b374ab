package org.safecover.web.plan;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.safecover.domain.cover.Cover;
import org.safecover.domain.cover.Plan;
import org.safecover.domain.hospital.Hospital;
import org.safecover.domain.time.Period;
import org.safecover.report.board.AreaBoard;
import org.safecover.report.board.CoveringDoctor;
import org.safecover.report.board.Holding;
import org.safecover.report.board.Lane;
import org.safecover.report.board.MovedWork;
import org.safecover.report.board.PlanBoard;
import org.safecover.report.board.Stretch;
import org.safecover.report.words.Amounts;
import org.safecover.report.words.PlanWords;
import org.safecover.report.words.TimeWords;

/// A plan as two tables: areas and their posts by days, and those who cover by days.
///
/// @param days as headings
record BoardView(List<String> days, List<AreaRows> areas, List<DoctorRow> doctors) {

  /// One area.
  record AreaRows(String name, String summary, List<PostRow> posts, List<SessionCell> moved) {}

  /// One post through all days.
  record PostRow(String label, List<List<StretchCell>> days) {}

  /// One stretch of a post.
  ///
  /// @param kind `gap`, `cover` or `rostered`
  /// @param post its id
  /// @param isNew whether the version before had it otherwise
  record StretchCell(
      String kind, String mark, String hours, String who, String post, boolean isNew) {}

  /// One session that moves.
  record SessionCell(String text, String why) {}

  /// One doctor who covers, through all days.
  record DoctorRow(String id, String grade, String total, List<List<String>> days) {}

  /// @param before covers of the version before; all are taken as known when there is none
  static BoardView of(Hospital hospital, Plan plan, Set<Cover> before) {
    return new Drawing(hospital, plan, before).view();
  }

  private static final class Drawing {

    private final PlanBoard board;
    private final PlanWords words;
    private final TimeWords times;
    private final ZoneId zone;
    private final Set<Cover> before;
    private final List<LocalDate> days;

    Drawing(Hospital hospital, Plan plan, Set<Cover> before) {
      this.board = PlanBoard.of(hospital, plan);
      this.words = new PlanWords(hospital, plan);
      this.times = words.times();
      this.zone = hospital.zone();
      this.before = before;
      this.days = days(board.span());
    }

    private List<LocalDate> days(Period span) {
      return day(span)
          .datesUntil(span.end().minusNanos(1).atZone(zone).toLocalDate().plusDays(1))
          .toList();
    }

    private LocalDate day(Period period) {
      return period.start().atZone(zone).toLocalDate();
    }

    BoardView view() {
      return new BoardView(
          days.stream().map(times::shortDay).toList(),
          board.areas().stream().map(this::area).toList(),
          board.covering().stream().map(this::doctor).toList());
    }

    private AreaRows area(AreaBoard area) {
      return new AreaRows(
          area.area().name(),
          Amounts.count(area.count(Holding.GAP), "gap", "gaps")
              + ", "
              + Amounts.count(area.count(Holding.COVER), "cover", "covers")
              + ", "
              + Amounts.count(area.moved().size(), "session moved", "sessions moved"),
          area.lanes().stream().map(this::post).toList(),
          area.moved().stream().map(this::session).toList());
    }

    private PostRow post(Lane lane) {
      String label = lane.rule().role().text();
      SortedMap<LocalDate, List<StretchCell>> cells = empty();
      for (Stretch stretch : lane.stretches()) {
        at(cells, within(stretch.period())).add(cell(stretch));
      }
      return new PostRow(
          lane.rule().count() > 1 ? label + " " + lane.number() : label,
          List.copyOf(cells.values()));
    }

    private <T> SortedMap<LocalDate, List<T>> empty() {
      SortedMap<LocalDate, List<T>> cells = new TreeMap<>();
      days.forEach(day -> cells.put(day, new ArrayList<>()));
      return cells;
    }

    private static <T> List<T> at(SortedMap<LocalDate, List<T>> cells, LocalDate day) {
      return cells.computeIfAbsent(day, _ -> new ArrayList<>());
    }

    /// The day of a stretch; the first for what began before.
    private LocalDate within(Period period) {
      LocalDate day = day(period);
      return day.isBefore(days.getFirst()) ? days.getFirst() : day;
    }

    private StretchCell cell(Stretch stretch) {
      String kind =
          switch (stretch.holding()) {
            case GAP -> "gap";
            case COVER -> "cover";
            case ROSTERED -> "rostered";
          };
      boolean isNew =
          !before.isEmpty()
              && stretch.holding() == Holding.COVER
              && stretch.person().stream()
                  .map(person -> new Cover(person, stretch.post().id(), stretch.period()))
                  .noneMatch(before::contains);
      return new StretchCell(
          kind,
          stretch.holding().text(),
          times.hours(stretch.period()),
          stretch.person().map(Object::toString).orElse("Nobody"),
          stretch.post().id().text(),
          isNew);
    }

    private SessionCell session(MovedWork work) {
      return new SessionCell(
          times.shortPeriod(work.session().period())
              + ", "
              + Amounts.count(work.session().patients(), "patient", "patients")
              + ", "
              + PlanWords.priority(work.session().priority()),
          work.movedBy());
    }

    private DoctorRow doctor(CoveringDoctor doctor) {
      SortedMap<LocalDate, List<String>> cells = empty();
      doctor
          .turns()
          .forEach(turn ->
              at(cells, within(turn.cover().period()))
                  .add(
                      "covers "
                          + words.post(turn.cover().post())
                          + ", "
                          + times.hours(turn.cover().period())));
      doctor.released().stream()
          .filter(released -> cells.containsKey(day(released.duty().period())))
          .forEach(released ->
              at(cells, day(released.duty().period()))
                  .add("off " + words.duty(released.duty()) + ", " + released.purpose().text()));
      return new DoctorRow(
          doctor.person().id().text(),
          doctor.person().grade().text() + ", " + doctor.person().specialty(),
          Amounts.length(doctor.length()),
          List.copyOf(cells.values()));
    }
  }
}
