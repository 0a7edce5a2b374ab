package org.safecover.report.risk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.safecover.domain.rota.AreaId;
import org.safecover.report.words.TimeWords;
import org.safecover.risk.forecast.AreaForecast;
import org.safecover.risk.forecast.CellForecast;

/// Areas by hours, each shaded by how likely a gap is. Shade is one of six steps, and the two
/// highest have a border too, so that colour alone says nothing.
///
/// @param summary for those who cannot see it
/// @param width of the drawing in its own units
/// @param height of the drawing in its own units
public record HeatPicture(
    String summary, int width, int height, List<Row> rows, List<Tile> tiles, List<Tick> ticks) {

  private static final int LEFT = 160;
  private static final int TOP = 40;
  private static final int STEP = 22;
  private static final int SPAN = 840;
  private static final double[] STEPS = {0.001, 0.05, 0.2, 0.5, 0.8};

  /// An area's name.
  public record Row(String text, int y) {}

  /// @param step the name of a style, from `heat0` to `heat5`
  /// @param text said when it is pointed at
  public record Tile(String x, int y, String width, int height, String step, String text) {}

  /// A local time on the scale.
  public record Tick(String x, int bottom, String text) {}

  static HeatPicture of(RiskReport report) {
    TimeWords times = new TimeWords(report.basis().hospital().zone());
    List<AreaId> areas = report.forecast().areas().stream().map(AreaForecast::area).toList();
    List<Instant> hours =
        List.copyOf(
            new TreeSet<>(report.forecast().cells().stream().map(CellForecast::hour).toList()));
    double width = (double) SPAN / Math.max(1, hours.size());
    int height = TOP + STEP * areas.size() + STEP;
    List<Row> rows = new ArrayList<>();
    areas.forEach(area -> rows.add(new Row(area.text(), TOP + STEP * rows.size() + 15)));
    List<Tile> tiles = new ArrayList<>();
    for (CellForecast cell : report.forecast().cells()) {
      tiles.add(
          new Tile(
              number(LEFT + width * hours.indexOf(cell.hour())),
              TOP + STEP * areas.indexOf(cell.area()),
              number(width - 0.5),
              STEP - 2,
              "heat" + step(cell.gap().value()),
              cell.area()
                  + ", "
                  + times.shortMoment(cell.hour())
                  + ": "
                  + RiskWords.percent(cell.gap().value())));
    }
    List<Tick> ticks = new ArrayList<>();
    int every = Math.max(1, (hours.size() + 7) / 8);
    for (int hour = 0; hour < hours.size(); hour += every) {
      ticks.add(
          new Tick(number(LEFT + width * hour), height - STEP, times.shortMoment(hours.get(hour))));
    }
    return new HeatPicture(
        "Chance of a gap by area and hour. The table by area and hour says the same.",
        LEFT + SPAN,
        height,
        rows,
        tiles,
        ticks);
  }

  /// How many of the steps a chance reaches.
  public static int step(double chance) {
    int step = 0;
    for (double from : STEPS) {
      step += chance >= from ? 1 : 0;
    }
    return step;
  }

  private static String number(double x) {
    return String.format(Locale.ROOT, "%.1f", x);
  }
}
