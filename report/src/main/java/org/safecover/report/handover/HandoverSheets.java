package org.safecover.report.handover;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.safecover.domain.cover.Plan;
import org.safecover.domain.hospital.Hospital;
import org.safecover.domain.time.Period;

/// A printable sheet for each edge of an action: the starts and the ends of its windows.
public final class HandoverSheets {

  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmm", Locale.ROOT);

  private HandoverSheets() {}

  /// Each sheet by the name of its file.
  public static SortedMap<String, String> of(Hospital hospital, Plan plan) {
    List<ChangeOfHands> changes = ChangesOfHands.of(plan);
    SheetPage page = new SheetPage(hospital, plan);
    SortedMap<String, String> sheets = new TreeMap<>();
    List<Period> windows = plan.version().windows();
    for (int i = 0; i < windows.size(); i++) {
      Instant start = windows.get(i).start();
      Instant end = windows.get(i).end();
      Instant before = i == 0 ? Instant.MIN : start;
      Instant next = i + 1 < windows.size() ? windows.get(i + 1).start() : Instant.MAX;
      sheets.put(
          name(hospital, start, "start"),
          page.html(SheetPage.Edge.START, start, between(changes, before, end)));
      sheets.put(
          name(hospital, end, "end"),
          page.html(SheetPage.Edge.END, end, between(changes, end, next)));
    }
    return Collections.unmodifiableSortedMap(sheets);
  }

  private static List<ChangeOfHands> between(
      List<ChangeOfHands> changes, Instant from, Instant to) {
    return changes.stream()
        .filter(change -> !change.at().isBefore(from) && change.at().isBefore(to))
        .toList();
  }

  private static String name(Hospital hospital, Instant at, String edge) {
    return "handover-" + NAME.format(at.atZone(hospital.zone())) + "-" + edge + ".html";
  }
}
