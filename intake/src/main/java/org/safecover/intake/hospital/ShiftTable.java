package org.safecover.intake.hospital;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safecover.domain.hospital.Origin;
import org.safecover.domain.rota.Presence;
import org.safecover.domain.rota.RoleId;
import org.safecover.domain.rota.Service;
import org.safecover.intake.cell.Form;
import org.safecover.intake.cell.Forms;
import org.safecover.intake.cell.Quoted;
import org.safecover.intake.cell.TypedText;
import org.safecover.intake.table.Column;
import org.safecover.intake.table.Row;
import org.safecover.intake.table.Table;
import org.safecover.intake.table.TableFormat;
import org.safecover.intake.table.TableFormat.Need;
import org.safecover.intake.time.TimeForms;

/// `shifts.csv`: shift codes as people type them, and what they stand for.
final class ShiftTable {

  static final Column<String> CODE =
      Column.required("code", Forms.word("a shift code", t -> t)).means("the shift's code", "LD");
  static final Column<List<String>> ALIASES =
      Column.otherwise("aliases", Forms.list(Forms.word("another spelling", t -> t)), List.of())
          .means("other words that people type for it", "Long Day;Long");
  static final Column<LocalTime> FROM =
      Column.required("from", TimeForms.TIME).means("local start", "09:00");
  static final Column<LocalTime> TO =
      Column.required("to", TimeForms.TIME)
          .means("local end; not after `from` means on the next day", "21:30");
  static final Column<RoleId> ROLE =
      Column.required("role", Ids.ROLE).means("what the doctor does", "ward");
  static final Column<Service> SERVICE =
      Column.required("service", Ids.SERVICE).means("emergency or planned work", "emergency");
  static final Column<Presence> PRESENCE =
      Column.required("presence", Forms.choice(Presence.class))
          .means("on site throughout, or on call", "resident");
  static final Column<Optional<Duration>> EXPECTED_HOURS =
      Column.optional("expected_hours", Hours.FORM)
          .means("hours of work expected while on call", "");
  static final Column<Origin> ORIGIN = Ids.origin();

  static final TableFormat FORMAT =
      new TableFormat(
          "shifts",
          "a shift code that `rota.csv` may use",
          Need.OPTIONAL,
          List.of(CODE, ALIASES, FROM, TO, ROLE, SERVICE, PRESENCE, EXPECTED_HOURS, ORIGIN),
          List.of(
              "codes and aliases are compared without case, spaces, hyphens and underscores, and no"
                  + " two rows share one",
              "`expected_hours` is filled when on call, and blank when resident"));

  private final Map<String, Row> byKey = new HashMap<>();
  private final List<String> spellings = new ArrayList<>();
  private final Map<String, String> wanted = new HashMap<>();

  /// Checks the table and makes its codes ready to be looked up.
  ShiftTable(Table table) {
    for (Row row : table.rows()) {
      add(row, CODE, row.text(CODE));
    }
    for (Row row : table.soundRows()) {
      row.get(ALIASES).forEach(alias -> add(row, ALIASES, alias));
    }
    for (Row row : table.soundRows()) {
      Hours.check(row, EXPECTED_HOURS, row.get(PRESENCE));
    }
  }

  static Form<String> form() {
    return Forms.word("a code or alias of `shifts.csv`", t -> t);
  }

  /// The row of a code or alias, however it is typed.
  Optional<Row> find(String typed) {
    return Optional.ofNullable(byKey.get(TypedText.key(typed)));
  }

  String wantedInsteadOf(String typed) {
    return wanted.computeIfAbsent(
        typed,
        t ->
            spellings.isEmpty()
                ? "give start and end instead, or add the code to the table shifts"
                : "write a code or alias of the table shifts" + TypedText.near(t, spellings));
  }

  private void add(Row row, Column<?> column, String spelling) {
    if (spelling.isEmpty()) {
      return;
    }
    spellings.add(spelling);
    Row earlier = byKey.putIfAbsent(TypedText.key(spelling), row);
    if (earlier != null && earlier != row) {
      row.refuse(
          column,
          Quoted.of(spelling) + ", which reads the same as a code or alias of another shift",
          "give each shift words of its own; the other is at " + earlier.at(CODE));
    }
  }
}
