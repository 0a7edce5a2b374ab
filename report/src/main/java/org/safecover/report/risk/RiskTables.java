package org.safecover.report.risk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.safecover.domain.rota.Priority;
import org.safecover.report.compare.ShownTable;
import org.safecover.report.words.TimeWords;
import org.safecover.risk.attendance.RateBelief;
import org.safecover.risk.figures.RateKey;
import org.safecover.risk.figures.UsedFigure;
import org.safecover.risk.forecast.AreaForecast;
import org.safecover.risk.forecast.CellForecast;
import org.safecover.risk.forecast.Forecast;
import org.safecover.risk.forecast.Spread;
import org.safecover.risk.forecast.WorkForecast;

/// The tables of a forecast, the same in every format.
final class RiskTables {

  private static final String ALL_ABSENT = "Nobody comes, all else well";
  private static final double LIKELY = 0.95;
  private static final double RARE = 0.025;

  private final RiskReport report;
  private final TimeWords times;

  RiskTables(RiskReport report) {
    this.report = report;
    this.times = new TimeWords(report.basis().hospital().zone());
  }

  /// The whole hospital.
  ShownTable whole() {
    Forecast forecast = report.forecast();
    Spread weighted = forecast.weighted();
    return new ShownTable(
        "The whole hospital",
        List.of("What", "Result"),
        List.of(
            List.of("Chance that some post is not held", RiskWords.share(forecast.gap())),
            List.of(
                "Weighted uncovered minutes, expected",
                RiskWords.amount(weighted.mean(), weighted.meanInterval())),
            List.of(
                "No worse in 19 of 20 cases",
                RiskWords.amount((double) weighted.percentile95(), weighted.percentileInterval())),
            List.of(
                "Mean of the worst case in 20",
                RiskWords.amount(weighted.tail(), weighted.tailInterval())),
            List.of(ALL_ABSENT, RiskWords.whole(forecast.allAbsent())),
            List.of(
                "Patients moved who could be seen after all, expected",
                RiskWords.amount(forecast.regained().mean(), forecast.regained().meanInterval())),
            List.of(
                "Patients not moved who could not be seen, expected",
                RiskWords.amount(forecast.forgone().mean(), forecast.forgone().meanInterval()))));
  }

  ShownTable areas() {
    return new ShownTable(
        "By area, in weighted uncovered minutes",
        List.of("Area", "Chance of a gap", "Expected", "19 of 20", "Worst in 20", ALL_ABSENT),
        report.forecast().areas().stream().map(this::row).toList());
  }

  private List<String> row(AreaForecast area) {
    return List.of(
        area.area().text(),
        RiskWords.share(area.gap()),
        RiskWords.amount(area.weighted().mean(), area.weighted().meanInterval()),
        RiskWords.whole(area.weighted().percentile95()),
        RiskWords.amount(area.weighted().tail()),
        RiskWords.whole(area.allAbsent()));
  }

  /// The hours most likely to fall short.
  ShownTable worstHours(int most) {
    List<CellForecast> worst =
        report.forecast().cells().stream()
            .filter(cell -> cell.gap().hits() > 0)
            .sorted(
                Comparator.comparingInt((CellForecast cell) -> cell.gap().hits())
                    .reversed()
                    .thenComparing(CellForecast::hour)
                    .thenComparing(CellForecast::area))
            .limit(most)
            .toList();
    return hours("The hours most likely to fall short, in uncovered minutes", worst);
  }

  /// Every area and hour in which something may fall short.
  ShownTable hours() {
    return hours(
        "By area and hour, in uncovered minutes",
        report.forecast().cells().stream()
            .filter(cell -> cell.gap().hits() > 0 || cell.allAbsent() > 0)
            .toList());
  }

  private ShownTable hours(String title, List<CellForecast> cells) {
    return new ShownTable(
        title,
        List.of(
            "Hour", "Area", "Chance of a gap", "Expected", "19 of 20", "Worst in 20", ALL_ABSENT),
        cells.stream().map(this::row).toList());
  }

  private List<String> row(CellForecast cell) {
    return List.of(
        times.shortMoment(cell.hour()),
        cell.area().text(),
        RiskWords.share(cell.gap()),
        RiskWords.amount(cell.minutes().mean(), cell.minutes().meanInterval()),
        RiskWords.whole(cell.minutes().percentile95()),
        RiskWords.amount(cell.minutes().tail()),
        RiskWords.whole(cell.allAbsent()));
  }

  /// Every area, hour and criticality in which something may fall short.
  ShownTable levels() {
    List<List<String>> rows = new ArrayList<>();
    for (CellForecast cell : report.forecast().cells()) {
      for (CellForecast.LevelForecast level : cell.levels()) {
        if (level.minutes().mean() > 0 || level.allAbsent() > 0) {
          rows.add(
              List.of(
                  times.shortMoment(cell.hour()),
                  cell.area().text(),
                  Integer.toString(level.criticality()),
                  RiskWords.amount(level.minutes().mean(), level.minutes().meanInterval()),
                  RiskWords.whole(level.minutes().percentile95()),
                  RiskWords.amount(level.minutes().tail()),
                  RiskWords.whole(level.allAbsent())));
        }
      }
    }
    return new ShownTable(
        "By area, hour and criticality, in uncovered minutes",
        List.of("Hour", "Area", "Criticality", "Expected", "19 of 20", "Worst in 20", ALL_ABSENT),
        rows);
  }

  /// Planned work by priority.
  ShownTable work() {
    Map<Priority, double[]> sums = new TreeMap<>();
    for (WorkForecast work : report.forecast().work()) {
      double[] sum = sums.computeIfAbsent(work.work().session().priority(), _ -> new double[4]);
      int patients = work.work().session().patients();
      int at = work.work().cause().isPresent() ? 0 : 2;
      sum[at] += patients;
      sum[at + 1] += patients * work.runs().value();
    }
    return new ShownTable(
        "Planned work, in patients",
        List.of(
            "Priority", "Moved", "Of those, could be seen", "Not moved", "Of those, could be seen"),
        sums.entrySet().stream().map(RiskTables::row).toList());
  }

  private static List<String> row(Map.Entry<Priority, double[]> sums) {
    double[] sum = sums.getValue();
    return List.of(
        sums.getKey().name().toLowerCase(Locale.ROOT),
        RiskWords.amount(sum[0]),
        RiskWords.amount(sum[1]),
        RiskWords.amount(sum[2]),
        RiskWords.amount(sum[3]));
  }

  /// What is believed of the rates.
  ShownTable rates() {
    return new ShownTable(
        "Attendance, of those rostered",
        List.of("Who", "When", "Expected", "Between, 95 in 100"),
        report.attendance().rates().entrySet().stream().map(RiskTables::rate).toList());
  }

  private static List<String> rate(Map.Entry<RateKey, RateBelief> rate) {
    RateBelief belief = rate.getValue();
    return List.of(
        rate.getKey().group().text(),
        rate.getKey().day().text(),
        RiskWords.percent(belief.mean()),
        RiskWords.percent(belief.quantile(RARE))
            + " and "
            + RiskWords.percent(belief.quantile(RARE + LIKELY)));
  }

  /// Teams, small ones taken together.
  ShownTable teams() {
    return new ShownTable(
        "Doctors called out, by day's work",
        List.of("Area", "Grade", "When", "Due", "Expected to come"),
        TeamRows.of(report.prospect(), report.attendance()).stream()
            .map(row ->
                List.of(
                    row.area(),
                    row.grade(),
                    row.day(),
                    Integer.toString(row.due()),
                    RiskWords.amount(row.expected())))
            .toList());
  }

  ShownTable figures() {
    return new ShownTable(
        "Figures that this rests on",
        List.of("Figure", "Value", "Standing", "What it is", "Source"),
        report.figures().stream().map(RiskTables::figure).toList());
  }

  private static List<String> figure(UsedFigure figure) {
    return List.of(
        figure.id().text(), figure.value(), standing(figure), figure.title(), figure.source());
  }

  /// How far a figure can be relied on.
  static String standing(UsedFigure figure) {
    return figure.confidence().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
