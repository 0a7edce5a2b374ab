package org.safecover.report.risk;

import java.util.ArrayList;
import java.util.List;
import org.safecover.report.compare.ShownTable;
import org.safecover.report.words.Fact;

/// A forecast for people at a terminal.
public final class RiskText {

  private static final int NAME_WIDTH = 14;
  private static final int HOURS = 20;

  private RiskText() {}

  /// Lines without their ends.
  public static List<String> lines(RiskReport report) {
    List<String> lines = new ArrayList<>();
    lines.add(RiskHeading.title(report));
    new RiskHeading(report).facts().forEach(fact -> add(lines, fact));
    RiskTables tables = new RiskTables(report);
    for (ShownTable table : List.of(tables.whole(), tables.areas(), tables.worstHours(HOURS))) {
      add(lines, table);
    }
    MoreTables more = new MoreTables(report);
    more.all().forEach(table -> add(lines, table));
    if (!more.notes().isEmpty()) {
      lines.add("");
      lines.addAll(more.notes());
    }
    add(lines, tables.work());
    add(lines, tables.rates());
    add(lines, tables.teams());
    lines.add("");
    lines.add("Figures that this rests on");
    report
        .figures()
        .forEach(figure ->
            lines.add(
                "  %s %s, %s: %s"
                    .formatted(
                        figure.id(),
                        figure.value(),
                        figure.isAssumed() ? "assumed" : RiskTables.standing(figure),
                        figure.source())));
    return List.copyOf(lines);
  }

  private static void add(List<String> lines, Fact fact) {
    String name = fact.name();
    for (String line : fact.lines()) {
      lines.add(name + " ".repeat(Math.max(1, NAME_WIDTH - name.length())) + line);
      name = "";
    }
  }

  private static void add(List<String> lines, ShownTable table) {
    if (!table.rows().isEmpty()) {
      lines.add("");
      lines.addAll(table.lines());
    }
  }
}
