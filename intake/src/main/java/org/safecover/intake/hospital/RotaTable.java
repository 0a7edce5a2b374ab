package org.safecover.intake.hospital;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.safecover.domain.hospital.Origin;
import org.safecover.domain.rota.AreaId;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.rota.DutyId;
import org.safecover.domain.rota.Presence;
import org.safecover.domain.rota.RoleId;
import org.safecover.domain.rota.Service;
import org.safecover.domain.staff.PersonId;
import org.safecover.domain.time.Period;
import org.safecover.intake.cell.Forms;
import org.safecover.intake.table.Column;
import org.safecover.intake.table.Row;
import org.safecover.intake.table.Table;
import org.safecover.intake.table.TableFormat;
import org.safecover.intake.table.TableFormat.Need;
import org.safecover.intake.time.LocalTimeText;
import org.safecover.intake.time.TimeForms;

/// `rota.csv`: the duties of the published rota.
final class RotaTable {

  static final Column<PersonId> PERSON =
      Column.required("person", Ids.PERSON).means("whose duty it is", "doctor-01");
  static final Column<AreaId> AREA =
      Column.required("area", Ids.AREA).means("where it is worked", "acute");
  static final Column<Optional<Instant>> START =
      Column.optional("start", TimeForms.MOMENT).means("local start", "2016-01-12T09:00");
  static final Column<Optional<Instant>> END =
      Column.optional("end", TimeForms.MOMENT)
          .means("local end; not part of the duty", "2016-01-12T21:30");
  static final Column<Optional<LocalDate>> DATE =
      Column.optional("date", TimeForms.DATE).means("instead of start and end: the day", "");
  static final Column<Optional<String>> SHIFT =
      Column.optional("shift", ShiftTable.form())
          .means("with date, instead of start, end and what follows: the code", "");
  static final Column<Optional<RoleId>> ROLE =
      Column.optional("role", Ids.ROLE).means("what the doctor does", "ward");
  static final Column<Optional<Service>> SERVICE =
      Column.optional("service", Ids.SERVICE).means("emergency or planned work", "emergency");
  static final Column<Optional<Presence>> PRESENCE =
      Column.optional("presence", Forms.choice(Presence.class))
          .means("on site throughout, or on call", "resident");
  static final Column<Optional<Duration>> EXPECTED_HOURS =
      Column.optional("expected_hours", Hours.FORM)
          .means("hours of work expected while on call", "");
  static final Column<Day> DAY =
      Column.otherwise("day", Forms.choice(Day.class), Day.WORKED)
          .means(
              "worked, or a normal day that falls on a public holiday and is not worked; blank:"
                  + " worked",
              "");
  static final Column<Origin> ORIGIN = Ids.origin();

  static final TableFormat FORMAT =
      new TableFormat(
          "rota",
          "a duty",
          Need.REQUIRED,
          List.of(
              PERSON,
              AREA,
              START,
              END,
              DATE,
              SHIFT,
              ROLE,
              SERVICE,
              PRESENCE,
              EXPECTED_HOURS,
              DAY,
              ORIGIN),
          List.of(
              "each row has either start, end, role, service and presence, or date and shift; both"
                  + " kinds may stand in one file",
              "the person is one of `people.csv`, the area one of `hospital.yaml`, the shift one of"
                  + " `shifts.csv`",
              "the end is after the start, by at most 31 days",
              "`expected_hours` is filled when on call, and blank when resident; it fits the duty",
              "a day that falls on a public holiday is planned work",
              "no two duties of one person share time"));

  private static final List<Column<?>> WITH_TIMES = List.of(START, END, ROLE, SERVICE, PRESENCE);
  private static final List<Column<?>> NOT_WITH_SHIFT =
      List.of(START, END, ROLE, SERVICE, PRESENCE, EXPECTED_HOURS);

  private final ShiftTable shifts;
  private final Known people;
  private final Known areas;
  private final List<Placed<Duty>> duties = new ArrayList<>();
  private final Set<DutyId> holidays = new HashSet<>();

  RotaTable(ShiftTable shifts, Known people, Known areas) {
    this.shifts = shifts;
    this.people = people;
    this.areas = areas;
  }

  /// Whether a day of the rota is worked.
  enum Day {
    WORKED,
    PUBLIC_HOLIDAY
  }

  /// What a rota says, each list in order of time.
  ///
  /// @param holidays normal days that fall on a public holiday and are not worked
  record Rota(List<Duty> worked, List<Duty> holidays) {}

  Rota read(Table table) {
    for (Row row : table.soundRows()) {
      people.check(row, PERSON, row.get(PERSON));
      areas.check(row, AREA, row.get(AREA));
      if (row.isSound()) {
        read(row);
      }
    }
    Overlaps.refuse(
        duties,
        (_, _) -> true,
        timeColumn(table),
        "keep one of the two or change their times: nobody works two duties at once");
    return new Rota(
        inOrder(duty -> !holidays.contains(duty.id())),
        inOrder(duty -> holidays.contains(duty.id())));
  }

  private List<Duty> inOrder(Predicate<Duty> wanted) {
    return duties.stream().map(Placed::fact).filter(wanted).sorted().toList();
  }

  private static Column<?> timeColumn(Table table) {
    return table.rows().stream().anyMatch(row -> !row.text(START).isEmpty()) ? START : SHIFT;
  }

  private void read(Row row) {
    if (row.get(DATE).isPresent() || row.get(SHIFT).isPresent()) {
      readShift(row);
    } else {
      readTimes(row);
    }
  }

  private void readTimes(Row row) {
    for (Column<?> column : WITH_TIMES) {
      if (row.text(column).isEmpty()) {
        row.refuse(
            column, "write " + column.form().described() + ", or give the duty by date and shift");
      }
    }
    if (!row.isSound()) {
      return;
    }
    Presence presence = row.get(PRESENCE).orElseThrow();
    Hours.check(row, EXPECTED_HOURS, presence);
    Instant start = row.get(START).orElseThrow();
    Instant end = row.get(END).orElseThrow();
    if (Stretches.check(row, END, start, end)) {
      Work work =
          new Work(
              row.get(ROLE).orElseThrow(),
              row.get(SERVICE).orElseThrow(),
              presence,
              row.get(EXPECTED_HOURS));
      add(row, new Period(start, end), work);
    }
  }

  private void readShift(Row row) {
    for (Column<?> column : NOT_WITH_SHIFT) {
      if (!row.text(column).isEmpty()) {
        row.refuse(column, "leave it blank, since date and shift say it; or take those out");
      }
    }
    if (row.get(DATE).isEmpty()) {
      row.refuse(DATE, "write " + DATE.form().described() + ", the day of the shift");
    }
    if (row.get(SHIFT).isEmpty()) {
      row.refuse(SHIFT, "write " + SHIFT.form().described());
    }
    if (row.isSound()) {
      addShift(row, row.get(DATE).orElseThrow(), row.get(SHIFT).orElseThrow());
    }
  }

  private void addShift(Row row, LocalDate date, String code) {
    Optional<Row> shift = shifts.find(code);
    if (shift.isEmpty()) {
      row.refuse(SHIFT, shifts.wantedInsteadOf(code));
    } else if (shift.get().isSound()) {
      addShift(row, date, shift.get());
    }
  }

  private void addShift(Row row, LocalDate date, Row shift) {
    LocalTime from = shift.get(ShiftTable.FROM);
    LocalTime to = shift.get(ShiftTable.TO);
    Optional<Instant> start = instant(row, date.atTime(from));
    Optional<Instant> end = instant(row, (to.isAfter(from) ? date : date.plusDays(1)).atTime(to));
    if (start.isPresent()
        && end.isPresent()
        && Stretches.check(row, SHIFT, start.get(), end.get())) {
      Work work =
          new Work(
              shift.get(ShiftTable.ROLE),
              shift.get(ShiftTable.SERVICE),
              shift.get(ShiftTable.PRESENCE),
              shift.get(ShiftTable.EXPECTED_HOURS));
      add(row, new Period(start.get(), end.get()), work);
    }
  }

  private static Optional<Instant> instant(Row row, LocalDateTime local) {
    ZoneId zone = row.reading().zone();
    return switch (LocalTimeText.of(local, zone)) {
      case LocalTimeText.At(Instant instant) -> Optional.of(instant);
      case LocalTimeText.Not(String found, String wanted) -> {
        row.refuse(
            SHIFT,
            "a shift on that day at " + found,
            "give this duty by start and end instead, and there " + wanted);
        yield Optional.empty();
      }
    };
  }

  /// What a duty is, beside its person, area and time.
  private record Work(
      RoleId role, Service service, Presence presence, Optional<Duration> expected) {}

  private void add(Row row, Period period, Work work) {
    Duration expected = work.expected().orElse(period.length());
    if (expected.compareTo(period.length()) > 0) {
      row.refuse(
          row.text(EXPECTED_HOURS).isEmpty() ? SHIFT : EXPECTED_HOURS,
          "write no more expected hours than the duty is long");
      return;
    }
    PersonId person = row.get(PERSON);
    Duty duty =
        new Duty(
            DutyId.of(person, period.start()),
            person,
            period,
            row.get(AREA),
            work.role(),
            work.service(),
            work.presence(),
            expected,
            row.get(ORIGIN));
    if (row.get(DAY) == Day.PUBLIC_HOLIDAY) {
      if (work.service() != Service.PLANNED) {
        row.refuse(DAY, "leave it blank: an emergency duty is worked on a public holiday too");
      }
      holidays.add(duty.id());
    }
    duties.add(new Placed<>(person, period, duty, row));
  }
}
