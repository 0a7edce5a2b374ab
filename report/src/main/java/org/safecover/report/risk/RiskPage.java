package org.safecover.report.risk;

import java.util.ArrayList;
import java.util.List;
import org.safecover.report.compare.PageOfComparison.TableView;
import org.safecover.report.compare.ShownTable;
import org.safecover.report.page.PageTemplate;
import org.safecover.risk.seen.Seen;

/// A forecast as one page that stands alone: no script, no request.
public final class RiskPage {

  private static final String TEMPLATE = "org/safecover/report/risk/risk.html";

  private RiskPage() {}

  /// The whole page; the same forecast gives the same text.
  public static String html(RiskReport report) {
    RiskTables tables = new RiskTables(report);
    MoreTables more = new MoreTables(report);
    List<ShownTable> shown = new ArrayList<>(List.of(tables.whole(), tables.areas()));
    shown.addAll(more.all());
    shown.addAll(
        List.of(tables.hours(), tables.work(), tables.rates(), tables.teams(), tables.figures()));
    return PageTemplate.html(TEMPLATE, page(report, shown));
  }

  /// What of it counts have changed, for other pages to show.
  public static PageOfRisk parts(RiskReport report) {
    RiskTables tables = new RiskTables(report);
    List<ShownTable> shown = new ArrayList<>(new MoreTables(report).all());
    shown.add(tables.whole());
    return page(report, shown);
  }

  private static PageOfRisk page(RiskReport report, List<ShownTable> shown) {
    List<LinePicture> lines = new ArrayList<>();
    report.more().standbys().map(LinePicture::of).ifPresent(lines::add);
    report
        .more()
        .seen()
        .filter(seen -> !seen.judged().isEmpty())
        .map(Seen::calibration)
        .map(LinePicture::of)
        .ifPresent(lines::add);
    return new PageOfRisk(
        RiskHeading.title(report) + ", " + report.basis().hospital().name(),
        RiskHeading.title(report),
        new RiskHeading(report).facts(),
        HeatPicture.of(report),
        lines,
        new MoreTables(report).notes(),
        shown.stream().filter(table -> !table.rows().isEmpty()).map(TableView::of).toList());
  }
}
