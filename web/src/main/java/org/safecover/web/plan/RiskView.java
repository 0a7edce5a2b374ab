package org.safecover.web.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.safecover.report.risk.HeatPicture;
import org.safecover.report.risk.RiskReport;
import org.safecover.risk.forecast.AreaForecast;
import org.safecover.risk.forecast.CellForecast;
import org.safecover.risk.forecast.Share;

/// How likely it is, area by area and hour by hour, that a post is not held.
///
/// @param basis how many draws it rests on
record RiskView(String basis, List<AreaRisk> areas) {

  /// One area.
  ///
  /// @param whole over the whole action, with its interval
  /// @param allAbsent the case beside it in which nobody called out comes
  record AreaRisk(String name, List<Chance> hours, String whole, String allAbsent) {}

  /// @param step a shade, from `heat0` to `heat5`
  record Chance(String step, String text) {}

  static RiskView of(RiskReport report, Instant from) {
    return new RiskView(
        String.format(
            Locale.ENGLISH,
            "%,d draws with seed %d; in brackets the interval of 95 in 100 for the drawing alone.",
            report.forecast().draws(),
            report.forecast().seed()),
        report.forecast().areas().stream().map(area -> area(report, area, from)).toList());
  }

  private static AreaRisk area(RiskReport report, AreaForecast area, Instant from) {
    return new AreaRisk(
        area.area().text(),
        NowView.hours(from).stream().map(hour -> chance(report, area, hour)).toList(),
        withInterval(area.gap()),
        String.format(Locale.ENGLISH, "%,d weighted minutes", area.allAbsent()));
  }

  private static Chance chance(RiskReport report, AreaForecast area, Instant hour) {
    return report.forecast().cells().stream()
        .filter(cell -> cell.area().equals(area.area()))
        .filter(cell -> isWithin(cell, hour))
        .map(cell ->
            new Chance("heat" + HeatPicture.step(cell.gap().value()), percent(cell.gap().value())))
        .findFirst()
        .orElse(new Chance("heat0", "·"));
  }

  private static boolean isWithin(CellForecast cell, Instant hour) {
    return !cell.hour().isBefore(hour) && cell.hour().isBefore(hour.plus(Duration.ofHours(1)));
  }

  private static String withInterval(Share share) {
    return percent(share.value())
        + " ("
        + percent(share.interval().low())
        + " to "
        + percent(share.interval().high())
        + ")";
  }

  private static String percent(double share) {
    return share > 0 && share < 0.01
        ? "under 1 %"
        : String.format(Locale.ENGLISH, "%.0f %%", share * 100);
  }
}
