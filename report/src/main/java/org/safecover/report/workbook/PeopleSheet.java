package org.safecover.report.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.safecover.domain.hospital.Hospital;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.rota.DutyId;
import org.safecover.domain.staff.PersonId;
import org.safecover.domain.time.Period;
import org.safecover.report.board.CoveringDoctor;
import org.safecover.report.board.PlanBoard;
import org.safecover.report.board.ReleasedDuty;
import org.safecover.report.words.PlanWords;
import org.safecover.report.words.TimeWords;

/// Each covering doctor's days around the action. Nobody else has a row, so that no row can be read
/// as an absence.
final class PeopleSheet {

  private final PlanWords words;
  private final PlanBoard board;
  private final List<LocalDate> days;
  private final Map<PersonId, List<Duty>> duties;

  PeopleSheet(Hospital hospital, PlanBoard board, PlanWords words) {
    this.words = words;
    this.board = board;
    days = days(board.span());
    duties =
        hospital.duties().stream()
            .filter(duty -> days.contains(day(duty.period())))
            .collect(Collectors.groupingBy(Duty::person));
  }

  void write(Workbook workbook) {
    List<Column> columns =
        new ArrayList<>(List.of(new Column("Who", 18), new Column("Doctor", 30)));
    days.forEach(day -> columns.add(new Column(words.times().shortDay(day), 32)));
    Sheet sheet = new Sheet(workbook, "People", columns);
    for (CoveringDoctor doctor : board.covering()) {
      sheet.row(row(doctor));
    }
  }

  /// A day before the first and a day after the last belong to the picture: rest is kept there.
  private List<LocalDate> days(Period span) {
    TimeWords times = words.times();
    LocalDate first = times.at(span.start()).toLocalDate().minusDays(1);
    LocalDate last = times.at(span.end()).toLocalDate().plusDays(1);
    return first.datesUntil(last.plusDays(1)).toList();
  }

  private List<Cell> row(CoveringDoctor doctor) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(doctor.person().id().text()));
    cells.add(Cell.of(doctor.person().grade().text() + ", " + doctor.person().specialty()));
    Map<LocalDate, List<Entry>> byDay =
        entries(doctor).stream().collect(Collectors.groupingBy(entry -> day(entry.period())));
    for (LocalDate day : days) {
      String lines =
          byDay.getOrDefault(day, List.of()).stream()
              .map(Entry::text)
              .collect(Collectors.joining("\n"));
      cells.add(lines.isEmpty() ? new Cell.Blank() : Cell.of(lines));
    }
    return cells;
  }

  private LocalDate day(Period period) {
    return words.times().at(period.start()).toLocalDate();
  }

  private List<Entry> entries(CoveringDoctor doctor) {
    Set<DutyId> off = new HashSet<>();
    doctor.released().stream().map(ReleasedDuty::duty).map(Duty::id).forEach(off::add);
    Stream<Entry> covers =
        doctor.turns().stream()
            .map(t -> entry("COVER " + words.post(t.cover().post()), t.cover().period()));
    Stream<Entry> released =
        doctor.released().stream()
            .map(r -> entry("released " + r.purpose().text(), r.duty().period()));
    Stream<Entry> kept =
        duties.getOrDefault(doctor.person().id(), List.of()).stream()
            .filter(duty -> !off.contains(duty.id()))
            .map(duty -> entry(duty.role().text(), duty.period()));
    return Stream.of(covers, released, kept).flatMap(e -> e).sorted().toList();
  }

  private Entry entry(String what, Period period) {
    return new Entry(period, words.times().hours(period) + " " + what);
  }

  /// What stands in a day's cell.
  private record Entry(Period period, String text) implements Comparable<Entry> {
    @Override
    public int compareTo(Entry other) {
      return period.compareTo(other.period);
    }
  }
}
