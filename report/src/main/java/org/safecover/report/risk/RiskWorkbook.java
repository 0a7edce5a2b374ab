package org.safecover.report.risk;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.safecover.domain.rota.AreaId;
import org.safecover.report.compare.ShownTable;
import org.safecover.report.words.Fact;
import org.safecover.report.words.TimeWords;
import org.safecover.report.workbook.Cell;
import org.safecover.report.workbook.Column;
import org.safecover.report.workbook.TableWorkbook;
import org.safecover.report.workbook.TableWorkbook.Tab;
import org.safecover.risk.forecast.AreaForecast;
import org.safecover.risk.forecast.CellForecast;

/// A forecast as a workbook: what it rests on, the heat map as numbers that a spreadsheet can
/// shade, and every table.
public final class RiskWorkbook {

  private static final double NARROW = 18;
  private static final double WIDE = 40;
  private static final double TEXT = 110;
  private static final int PLACES = 4;
  private static final int NAME = 31;

  private final RiskReport report;

  private RiskWorkbook(RiskReport report) {
    this.report = report;
  }

  /// The same forecast gives the same bytes. The stream stays open.
  public static void write(RiskReport report, OutputStream out) throws IOException {
    var day =
        report
            .basis()
            .version()
            .span()
            .start()
            .atZone(report.basis().hospital().zone())
            .toLocalDate();
    new TableWorkbook(RiskHeading.title(report), day, new RiskWorkbook(report).tabs()).write(out);
  }

  private List<Tab> tabs() {
    RiskTables tables = new RiskTables(report);
    List<Tab> tabs = new ArrayList<>();
    tabs.add(summary());
    tabs.add(tab("Whole hospital", tables.whole()));
    tabs.add(tab("By area", tables.areas()));
    tabs.add(heat());
    tabs.add(tab("By area and hour", tables.hours()));
    tabs.add(tab("By criticality", tables.levels()));
    tabs.add(tab("Planned work", tables.work()));
    for (ShownTable table : new MoreTables(report).all()) {
      tabs.add(tab(table.title().split(",", -1)[0], table));
    }
    tabs.add(tab("Attendance", tables.rates()));
    tabs.add(tab("Called out", tables.teams()));
    tabs.add(tab("Figures", tables.figures()));
    return tabs;
  }

  private Tab summary() {
    List<List<Cell>> rows = new ArrayList<>();
    for (Fact fact : new RiskHeading(report).facts()) {
      fact.lines().forEach(line -> rows.add(List.of(Cell.of(fact.name()), Cell.of(line))));
    }
    new MoreTables(report)
        .notes()
        .forEach(note -> rows.add(List.of(Cell.of("Note"), Cell.of(note))));
    return new Tab(
        "Summary", List.of(new Column("Subject", NARROW), new Column("What", TEXT)), rows);
  }

  /// Hours down, areas across, each cell a chance.
  private Tab heat() {
    TimeWords times = new TimeWords(report.basis().hospital().zone());
    List<AreaId> areas = report.forecast().areas().stream().map(AreaForecast::area).toList();
    List<Column> columns = new ArrayList<>(List.of(new Column("Hour", NARROW)));
    areas.forEach(area -> columns.add(new Column(area.text(), NARROW)));
    Map<Instant, Map<AreaId, CellForecast>> byHour = new TreeMap<>();
    for (CellForecast cell : report.forecast().cells()) {
      byHour.computeIfAbsent(cell.hour(), _ -> new TreeMap<>()).put(cell.area(), cell);
    }
    List<List<Cell>> rows = new ArrayList<>();
    for (Instant hour : new TreeSet<>(byHour.keySet())) {
      List<Cell> row = new ArrayList<>(List.of(Cell.of(times.shortMoment(hour))));
      byHour.getOrDefault(hour, Map.of()).values().stream()
          .sorted((a, b) -> Integer.compare(areas.indexOf(a.area()), areas.indexOf(b.area())))
          .forEach(cell -> row.add(new Cell.Percent(part(cell.gap().value()))));
      rows.add(row);
    }
    return new Tab("Heat map", columns, rows);
  }

  private static BigDecimal part(double share) {
    return BigDecimal.valueOf(share).setScale(PLACES, RoundingMode.HALF_UP);
  }

  private static Tab tab(String name, ShownTable table) {
    List<Column> columns =
        table.columns().stream()
            .map(heading ->
                new Column(heading, heading.equals("Source") ? TEXT : wide(table, heading)))
            .toList();
    return new Tab(
        name.length() > NAME ? name.substring(0, NAME) : name,
        columns,
        table.rows().stream().map(row -> row.stream().map(Cell::of).toList()).toList());
  }

  private static double wide(ShownTable table, String heading) {
    return table.columns().getFirst().equals(heading) ? WIDE : NARROW + 8;
  }
}
