package org.safecover.report.risk;

import java.io.StringWriter;
import org.safecover.report.compare.ShownTable;
import org.safecover.report.json.JsonText;
import org.safecover.risk.figures.UsedFigure;
import org.safecover.risk.forecast.AreaForecast;
import org.safecover.risk.forecast.Bounds;
import org.safecover.risk.forecast.CellForecast;
import org.safecover.risk.forecast.Forecast;
import org.safecover.risk.forecast.Share;
import org.safecover.risk.forecast.Spread;
import org.safecover.risk.forecast.WorkForecast;

/// A forecast for other programs. Shares are of one, with six places.
public final class RiskJson {

  private final RiskReport report;
  private final JsonText json;

  private RiskJson(RiskReport report, JsonText json) {
    this.report = report;
    this.json = json;
  }

  /// One object, ended by a line break.
  public static String text(RiskReport report) {
    StringWriter text = new StringWriter();
    try (JsonText json = JsonText.to(text)) {
      new RiskJson(report, json).whole();
    }
    return text.toString();
  }

  private void whole() {
    json.object(() -> {
      Forecast forecast = report.forecast();
      json.text("format", "safecover-risk/1")
          .text("hospital", report.basis().hospital().odsCode())
          .text("action", report.basis().action().id())
          .word("withdrawal", report.basis().version().withdrawal())
          .text("cover", report.basis().cover())
          .number("seed", forecast.seed())
          .number("draws", forecast.draws())
          .word("enough", forecast.enough());
      json.list("figures", report.figures(), this::figure);
      json.object("gap", () -> share(forecast.gap()));
      json.object("weightedMinutes", () -> spread(forecast.weighted()));
      json.number("weightedMinutesAllAbsent", forecast.allAbsent());
      json.object("patientsRegained", () -> spread(forecast.regained()));
      json.object("patientsForgone", () -> spread(forecast.forgone()));
      json.list("areas", forecast.areas(), this::area);
      json.list("hours", forecast.cells(), this::cell);
      json.list("plannedWork", forecast.work(), this::work);
      json.list("teams", TeamRows.of(report.prospect(), report.attendance()), this::team);
      MoreTables more = new MoreTables(report);
      json.list("more", more.all(), this::table).texts("notes", more.notes());
    });
  }

  private void figure(UsedFigure figure) {
    json.text("id", figure.id())
        .text("value", figure.value())
        .word("confidence", figure.confidence())
        .text("source", figure.source());
  }

  private void area(AreaForecast area) {
    json.text("area", area.area());
    json.object("gap", () -> share(area.gap()));
    json.object("weightedMinutes", () -> spread(area.weighted()));
    json.number("allAbsent", area.allAbsent());
  }

  private void cell(CellForecast cell) {
    json.text("area", cell.area()).text("hour", cell.hour());
    json.object("gap", () -> share(cell.gap()));
    json.object("minutes", () -> spread(cell.minutes()));
    json.number("allAbsent", cell.allAbsent());
    json.list("levels", cell.levels(), this::level);
  }

  private void level(CellForecast.LevelForecast level) {
    json.number("criticality", level.criticality());
    json.object("minutes", () -> spread(level.minutes()));
    json.number("allAbsent", level.allAbsent());
  }

  private void work(WorkForecast work) {
    json.text("session", work.work().session().id())
        .number("patients", work.work().session().patients())
        .word("priority", work.work().session().priority())
        .textOrNull("moved", work.work().cause().map(JsonText::written));
    json.object("runs", () -> share(work.runs()));
  }

  private void team(TeamRows.Row team) {
    json.text("area", team.area())
        .text("grade", team.grade())
        .text("day", team.day())
        .number("due", team.due())
        .text("expected", RiskWords.decimal(team.expected()));
  }

  private void table(ShownTable table) {
    json.text("title", table.title()).texts("columns", table.columns());
    json.list("rows", table.rows(), row -> json.texts("cells", row));
  }

  private void share(Share share) {
    json.text("share", RiskWords.decimal(share.value()));
    interval(share.interval());
  }

  private void spread(Spread spread) {
    json.text("mean", RiskWords.decimal(spread.mean()));
    interval(spread.meanInterval());
    json.number("percentile95", spread.percentile95())
        .text("tail", RiskWords.decimal(spread.tail()));
  }

  private void interval(Bounds interval) {
    json.text("low", RiskWords.decimal(interval.low()))
        .text("high", RiskWords.decimal(interval.high()));
  }
}
