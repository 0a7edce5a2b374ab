package org.safecover.intake.hospital;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import org.safecover.domain.hospital.Origin;
import org.safecover.domain.rota.AreaId;
import org.safecover.domain.rota.Priority;
import org.safecover.domain.rota.Session;
import org.safecover.domain.rota.SessionId;
import org.safecover.domain.staff.PersonId;
import org.safecover.domain.time.Period;
import org.safecover.intake.cell.Form;
import org.safecover.intake.cell.Forms;
import org.safecover.intake.table.Column;
import org.safecover.intake.table.Row;
import org.safecover.intake.table.Table;
import org.safecover.intake.table.TableFormat;
import org.safecover.intake.table.TableFormat.Need;
import org.safecover.intake.time.TimeForms;

/// `sessions.csv`: planned work that may be moved.
final class SessionsTable {

  static final Column<SessionId> ID =
      Column.required("id", Forms.word("the session's id", SessionId::new))
          .means("a key of its own", "clinic-2016-01-12");
  static final Column<AreaId> AREA =
      Column.required("area", Ids.AREA).means("where it is held", "acute");
  static final Column<Instant> START =
      Column.required("start", TimeForms.MOMENT).means("local start", "2016-01-12T09:30");
  static final Column<Instant> END =
      Column.required("end", TimeForms.MOMENT).means("local end", "2016-01-12T12:30");
  static final Column<SortedSet<PersonId>> PEOPLE =
      Column.required("people", Forms.set(Ids.PERSON))
          .means("everyone it needs; without any one of them it is moved", "doctor-01");
  static final Column<Integer> PATIENTS =
      Column.required("patients", Forms.whole(0, 1_000)).means("how many are booked", "8");
  static final Column<Priority> PRIORITY =
      Column.required("priority", priority()).means("how soon the care must happen", "P2");
  static final Column<Origin> ORIGIN = Ids.origin();

  static final TableFormat FORMAT =
      new TableFormat(
          "sessions",
          "a clinic or a theatre list",
          Need.OPTIONAL,
          List.of(ID, AREA, START, END, PEOPLE, PATIENTS, PRIORITY, ORIGIN),
          List.of(
              "each session has an id of its own",
              "the area is one of `hospital.yaml`, every person one of `people.csv`",
              "the end is after the start, by at most 31 days"));

  private SessionsTable() {}

  static List<Session> read(Table table, Known people, Known areas) {
    table.refuseDuplicates(ID);
    for (Row row : table.soundRows()) {
      areas.check(row, AREA, row.get(AREA));
      people.checkAll(row, PEOPLE, row.get(PEOPLE));
      if (row.isSound()) {
        Stretches.check(row, END, row.get(START), row.get(END));
      }
    }
    return table.soundRows().stream()
        .map(SessionsTable::session)
        .sorted(Comparator.comparing(Session::period).thenComparing(Session::id))
        .toList();
  }

  private static Session session(Row row) {
    return new Session(
        row.get(ID),
        row.get(AREA),
        new Period(row.get(START), row.get(END)),
        row.get(PEOPLE),
        row.get(PATIENTS),
        row.get(PRIORITY),
        row.get(ORIGIN));
  }

  private static Form<Priority> priority() {
    TreeMap<String, Priority> byWord = new TreeMap<>();
    for (Priority priority : Priority.values()) {
      byWord.put(priority == Priority.CANCER ? "cancer" : priority.name(), priority);
    }
    return Forms.choice(byWord);
  }
}
