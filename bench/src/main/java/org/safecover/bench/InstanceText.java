package org.safecover.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Reads the text format of the public instances: sections of comma-separated rows, `#` before a
/// comment. A row that does not fit is refused with its number.
final class InstanceText {
  private int days;
  private final Map<String, PublicInstance.Shift> shifts = new LinkedHashMap<>();
  private final Map<String, PublicInstance.Nurse> staff = new LinkedHashMap<>();
  private final List<PublicInstance.Request> on = new ArrayList<>();
  private final List<PublicInstance.Request> off = new ArrayList<>();
  private final List<PublicInstance.Demand> cover = new ArrayList<>();
  private String section = "";

  private InstanceText() {}

  /// @throws IllegalArgumentException when a row does not fit
  static PublicInstance parse(List<String> rows) {
    InstanceText text = new InstanceText();
    for (int i = 0; i < rows.size(); i++) {
      String row = rows.get(i).strip();
      try {
        text.read(row);
      } catch (NumberFormatException | ArrayIndexOutOfBoundsException | NullPointerException e) {
        throw new IllegalArgumentException(
            "Row %d does not fit into %s: %s".formatted(i + 1, text.section, row), e);
      }
    }
    return new PublicInstance(text.days, text.shifts, text.staff, text.on, text.off, text.cover);
  }

  private void read(String row) {
    if (row.isEmpty() || row.startsWith("#")) {
      return;
    }
    if (row.startsWith("SECTION_")) {
      section = row;
      return;
    }
    String[] cells = row.split(",", -1);
    switch (section) {
      case "SECTION_HORIZON" -> days = Integer.parseInt(row);
      case "SECTION_SHIFTS" -> readShift(cells);
      case "SECTION_STAFF" -> readNurse(cells);
      case "SECTION_DAYS_OFF" -> readDaysOff(cells);
      case "SECTION_SHIFT_ON_REQUESTS" -> on.add(request(cells));
      case "SECTION_SHIFT_OFF_REQUESTS" -> off.add(request(cells));
      case "SECTION_COVER" -> cover.add(demand(cells));
      default -> throw new IllegalArgumentException("No such section: " + section);
    }
  }

  private void readShift(String[] cells) {
    Set<String> cannotFollow =
        cells.length < 3 || cells[2].isBlank() ? Set.of() : Set.of(cells[2].split("\\|", -1));
    shifts.put(cells[0], new PublicInstance.Shift(cells[0], number(cells[1]), cannotFollow));
  }

  private void readNurse(String[] cells) {
    Map<String, Integer> most = new TreeMap<>();
    for (String one : cells[1].split("\\|", -1)) {
      String[] parts = one.split("=", -1);
      most.put(parts[0], number(parts[1]));
    }
    staff.put(
        cells[0],
        new PublicInstance.Nurse(
            cells[0],
            most,
            number(cells[2]),
            number(cells[3]),
            number(cells[4]),
            number(cells[5]),
            number(cells[6]),
            number(cells[7]),
            new TreeSet<>()));
  }

  private void readDaysOff(String[] cells) {
    PublicInstance.Nurse nurse = staff.get(cells[0]);
    if (nurse == null) {
      throw new IllegalArgumentException("Nobody is called " + cells[0]);
    }
    for (int i = 1; i < cells.length; i++) {
      nurse.daysOff().add(number(cells[i]));
    }
  }

  private static PublicInstance.Request request(String[] cells) {
    return new PublicInstance.Request(
        cells[0], number(cells[1]), cells[2], Long.parseLong(cells[3].strip()));
  }

  private static PublicInstance.Demand demand(String[] cells) {
    return new PublicInstance.Demand(
        number(cells[0]),
        cells[1],
        number(cells[2]),
        Long.parseLong(cells[3].strip()),
        Long.parseLong(cells[4].strip()));
  }

  private static int number(String cell) {
    return Integer.parseInt(cell.strip());
  }
}
