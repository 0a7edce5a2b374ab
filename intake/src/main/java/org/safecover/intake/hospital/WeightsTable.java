package org.safecover.intake.hospital;

import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.safecover.domain.hospital.PlanningWeights;
import org.safecover.domain.rota.Priority;
import org.safecover.intake.cell.Forms;
import org.safecover.intake.table.Column;
import org.safecover.intake.table.Row;
import org.safecover.intake.table.TableFormat;
import org.safecover.intake.table.TableFormat.Need;

/// How the hospital weighs what a plan costs it.
final class WeightsTable {

  private static final int HEAVIEST = 1_000_000;

  private static final Map<Priority, Column<Integer>> PATIENTS = patients();
  private static final Column<Integer> COVER = weight("cover", "one cover by someone else", "4");
  private static final Column<Integer> RELEASE =
      weight("release", "one duty that its doctor is released from", "2");
  private static final Column<Integer> NOT_STATED =
      weight("not_stated", "a cover without stated availability, on top of `cover`", "6");
  private static final Column<Integer> NIGHT =
      weight("night", "the square of one person's covering nights", "3");
  private static final Column<Integer> HOUR =
      weight("hour", "the square of one person's covering hours", "1");

  static final TableFormat FORMAT =
      new TableFormat(
          "weights",
          "a weight: what a plan avoids most within each level of its objective",
          Need.REQUIRED,
          Stream.concat(
                  PATIENTS.values().stream(), Stream.of(COVER, RELEASE, NOT_STATED, NIGHT, HOUR))
              .<Column<?>>map(c -> c)
              .toList(),
          List.of("every weight is given; 0 says that it does not matter"));

  private WeightsTable() {}

  static PlanningWeights weights(Row row) {
    Map<Priority, Integer> patient = new EnumMap<>(Priority.class);
    PATIENTS.forEach((priority, column) -> patient.put(priority, row.get(column)));
    return new PlanningWeights(
        patient,
        row.get(COVER),
        row.get(RELEASE),
        row.get(NOT_STATED),
        row.get(NIGHT),
        row.get(HOUR));
  }

  private static Map<Priority, Column<Integer>> patients() {
    Map<Priority, Column<Integer>> columns = new EnumMap<>(Priority.class);
    Iterator<String> examples = List.of("100", "80", "40", "10", "5").iterator();
    for (Priority priority : Priority.values()) {
      String name = priority.name().toLowerCase(Locale.ROOT);
      Column<Integer> column =
          weight(
              "patients." + name,
              "one patient of priority " + name + " who is moved",
              examples.next());
      columns.put(priority, column);
    }
    return columns;
  }

  private static Column<Integer> weight(String name, String of, String example) {
    return Column.required(name, Forms.whole(0, HEAVIEST)).means("weight of " + of, example);
  }
}
