package org.safecover.risk.seen;

import java.util.ArrayList;
import java.util.List;

/// How often what came about lay below each share of what was forecast: by a good forecaster, that
/// often.
///
/// @param points from nought to one
public record Calibration(List<Point> points) {

  private static final int TENTHS = 10;

  /// @param said the share of the forecast
  /// @param found the share of the counts that lay below it
  public record Point(double said, double found) {}

  public Calibration {
    points = List.copyOf(points);
  }

  /// Counts are whole numbers, so each is spread evenly over the chance that it was given.
  static Calibration of(List<Judged> counts) {
    List<Point> points = new ArrayList<>();
    for (int tenth = 0; tenth <= TENTHS; tenth++) {
      double said = (double) tenth / TENTHS;
      double sum = 0;
      for (Judged count : counts) {
        double width = count.upTo() - count.below();
        sum += Math.clamp((said - count.below()) / Math.max(width, 1e-12), 0, 1);
      }
      points.add(new Point(said, counts.isEmpty() ? said : sum / counts.size()));
    }
    return new Calibration(points);
  }
}
