package org.safecover.risk.forecast;

/// A number of minutes or patients that differs from draw to draw: what to expect, and how bad it
/// may get.
///
/// @param percentile95 19 draws of 20 are no worse
/// @param tail the mean of the worst draw in 20
public record Spread(
    double mean,
    Bounds meanInterval,
    long percentile95,
    Bounds percentileInterval,
    double tail,
    Bounds tailInterval) {

  private static final double LIKELY = 0.95;
  private static final double RARE = 0.05;

  public static Spread of(Distribution distribution) {
    return new Spread(
        distribution.mean(),
        distribution.meanInterval(),
        distribution.quantile(LIKELY),
        distribution.quantileInterval(LIKELY),
        distribution.tail(RARE),
        distribution.tailInterval(RARE));
  }
}
