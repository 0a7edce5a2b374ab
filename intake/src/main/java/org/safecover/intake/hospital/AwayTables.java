package org.safecover.intake.hospital;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.safecover.domain.hospital.Origin;
import org.safecover.domain.staff.Availability;
import org.safecover.domain.staff.AvailabilityStatement;
import org.safecover.domain.staff.Leave;
import org.safecover.domain.staff.PersonId;
import org.safecover.domain.time.Period;
import org.safecover.intake.cell.Forms;
import org.safecover.intake.table.Column;
import org.safecover.intake.table.Row;
import org.safecover.intake.table.Table;
import org.safecover.intake.table.TableFormat;
import org.safecover.intake.table.TableFormat.Need;
import org.safecover.intake.time.DayOrMoment;
import org.safecover.intake.time.TimeForms;

/// `leave.csv` and `availability.csv`: when doctors are away, and what they have freely said.
final class AwayTables {

  static final Column<PersonId> LEAVE_PERSON =
      Column.required("person", Ids.PERSON).means("who is on leave", "doctor-01");
  static final Column<LocalDate> LEAVE_FROM =
      Column.required("from", TimeForms.DATE).means("first day of leave", "2016-01-11");
  static final Column<LocalDate> LEAVE_TO =
      Column.required("to", TimeForms.DATE).means("last day of leave", "2016-01-15");
  static final Column<Origin> LEAVE_ORIGIN = Ids.origin();

  static final TableFormat LEAVE =
      new TableFormat(
          "leave",
          "a stretch of a doctor's leave",
          Need.OPTIONAL,
          List.of(LEAVE_PERSON, LEAVE_FROM, LEAVE_TO, LEAVE_ORIGIN),
          List.of("the person is one of `people.csv`", "`to` is not before `from`"));

  static final Column<PersonId> PERSON =
      Column.required("person", Ids.PERSON).means("who has said it", "doctor-01");
  static final Column<DayOrMoment> FROM =
      Column.required("from", TimeForms.DAY_OR_MOMENT)
          .means("first day, or the moment it starts", "2016-01-12");
  static final Column<DayOrMoment> TO =
      Column.required("to", TimeForms.DAY_OR_MOMENT)
          .means("last day, or the moment it ends", "2016-01-13");
  static final Column<Availability> AVAILABILITY =
      Column.required("availability", Forms.choice(Availability.class))
          .means("what was said, freely and without a reason", "available");
  static final Column<Origin> ORIGIN = Ids.origin();

  static final TableFormat STATEMENTS =
      new TableFormat(
          "availability",
          "what a doctor has freely said of a stretch of time; where nothing is said, `not-stated`",
          Need.OPTIONAL,
          List.of(PERSON, FROM, TO, AVAILABILITY, ORIGIN),
          List.of(
              "the person is one of `people.csv`",
              "`to` is not before `from`",
              "no two rows of one person say different things of the same time"));

  private AwayTables() {}

  static List<Leave> leave(Table table, Known people) {
    for (Row row : table.soundRows()) {
      LocalDate from = row.get(LEAVE_FROM);
      LocalDate to = row.get(LEAVE_TO);
      people.check(row, LEAVE_PERSON, row.get(LEAVE_PERSON));
      if (to.isBefore(from)) {
        row.refuse(LEAVE_TO, "write a last day that is not before the first");
      }
    }
    return table.soundRows().stream()
        .map(AwayTables::leave)
        .sorted(Comparator.comparing(Leave::person).thenComparing(Leave::period))
        .toList();
  }

  static List<AvailabilityStatement> statements(Table table, Known people) {
    List<Placed<Availability>> placed = new ArrayList<>();
    for (Row row : table.soundRows()) {
      people.check(row, PERSON, row.get(PERSON));
      if (row.isSound()) {
        place(row, placed);
      }
    }
    Overlaps.refuse(
        placed,
        (a, b) -> a != b,
        AVAILABILITY,
        "let one row say one thing of a stretch of time, and change or remove the other");
    return placed.stream()
        .map(p -> new AvailabilityStatement(p.person(), p.period(), p.fact()))
        .sorted(
            Comparator.comparing(AvailabilityStatement::person)
                .thenComparing(AvailabilityStatement::period))
        .toList();
  }

  private static Leave leave(Row row) {
    ZoneId zone = row.reading().zone();
    Period period =
        new Period(
            new DayOrMoment.Day(row.get(LEAVE_FROM)).start(zone),
            new DayOrMoment.Day(row.get(LEAVE_TO)).end(zone));
    return new Leave(row.get(LEAVE_PERSON), period);
  }

  private static void place(Row row, List<Placed<Availability>> placed) {
    ZoneId zone = row.reading().zone();
    Instant start = row.get(FROM).start(zone);
    Instant end = row.get(TO).end(zone);
    if (start.isBefore(end)) {
      Period period = new Period(start, end);
      placed.add(new Placed<>(row.get(PERSON), period, row.get(AVAILABILITY), row));
    } else {
      row.refuse(TO, "write an end that is not before the start");
    }
  }
}
