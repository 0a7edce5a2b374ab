package org.safecover.report.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.safecover.risk.seen.Calibration;
import org.safecover.risk.standby.Standby;
import org.safecover.risk.standby.Standbys;

/// A curve in a frame.
///
/// @param title above it, and for those who cannot see it
/// @param curve corners of the line, as the drawing wants them
/// @param points rings on the line
/// @param straight a line to hold it against; empty when there is none
public record LinePicture(
    String title,
    String across,
    String curve,
    List<Point> points,
    String straight,
    List<Mark> marks) {

  private static final int LEFT = 90;
  private static final int RIGHT = 560;
  private static final int TOP = 20;
  private static final int BOTTOM = 280;

  /// @param kind the name of a style
  public record Point(String x, String y, String kind, String text) {}

  /// A number on the scale upwards.
  public record Mark(String y, String text) {}

  static LinePicture of(Standbys found) {
    List<Double> left = new ArrayList<>(List.of(found.before()));
    found.chosen().stream().map(Standby::left).forEach(left::add);
    double most = Math.max(found.before(), 1);
    List<Point> points = new ArrayList<>();
    for (int k = 0; k < left.size(); k++) {
      String text = k + " standbys: " + RiskWords.amount(left.get(k));
      points.add(
          new Point(
              x((double) k / Math.max(1, left.size() - 1)),
              y(left.get(k) / most),
              k > 0 && k == found.knee() ? "knee" : "ring",
              k > 0 && k == found.knee() ? text + ", the bend" : text));
    }
    return new LinePicture(
        "Expected weighted uncovered minutes against the number of standbys; the filled mark is"
            + " the bend. The table of standbys says the same.",
        "from none to " + found.chosen().size() + " standbys",
        corners(points),
        points,
        "",
        marks(most));
  }

  static LinePicture of(Calibration calibration) {
    List<Point> points =
        calibration.points().stream()
            .map(point ->
                new Point(
                    x(point.said()),
                    y(point.found()),
                    "ring",
                    RiskWords.percent(point.said())
                        + " said, "
                        + RiskWords.percent(point.found())
                        + " found"))
            .toList();
    return new LinePicture(
        "Share of counts below each share of their forecast; by a good forecaster the curve follows"
            + " the dashed line.",
        "share of the forecast, from 0 to 100 %",
        corners(points),
        points,
        x(0) + "," + y(0) + " " + x(1) + "," + y(1),
        List.of(new Mark(y(0), "0 %"), new Mark(y(0.5), "50 %"), new Mark(y(1), "100 %")));
  }

  private static List<Mark> marks(double most) {
    return List.of(
        new Mark(y(0), "0"),
        new Mark(y(0.5), RiskWords.amount(most / 2)),
        new Mark(y(1), RiskWords.amount(most)));
  }

  private static String corners(List<Point> points) {
    return String.join(" ", points.stream().map(point -> point.x() + "," + point.y()).toList());
  }

  private static String x(double share) {
    return number(LEFT + (RIGHT - LEFT) * share);
  }

  private static String y(double share) {
    return number(BOTTOM - (BOTTOM - TOP) * share);
  }

  private static String number(double x) {
    return String.format(Locale.ROOT, "%.1f", x);
  }
}
