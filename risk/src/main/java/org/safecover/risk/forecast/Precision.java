package org.safecover.risk.forecast;

/// How small intervals must be for the draws to end early.
///
/// @param gap half of the widest interval of a probability of a gap
/// @param share half of the interval of the expected weighted minutes, as a share of them
/// @param minutes below which half of that interval is small enough, whatever its share
public record Precision(double gap, double share, double minutes) {

  /// One in a hundred, and one in fifty of the minutes.
  public static final Precision USUAL = new Precision(0.01, 0.02, 1);

  /// Nothing is small enough, so that every draw is made.
  public static final Precision NEVER = new Precision(-1, -1, -1);

  boolean isReached(Gathered gathered) {
    Bounds mean = gathered.weighted().meanInterval();
    boolean precise =
        mean.margin() <= share * gathered.weighted().mean() || mean.margin() <= minutes;
    return precise && gathered.widestGap() <= gap;
  }
}
