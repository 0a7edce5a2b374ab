package org.safecover.risk.forecast;

/// In how many of the draws something happened.
public record Share(int hits, int draws) {

  static final double Z = 1.959963984540054;

  public Share {
    if (hits < 0 || hits > draws || draws < 1) {
      throw new IllegalArgumentException("Of " + draws + " draws, " + hits + " cannot hit.");
    }
  }

  public double value() {
    return (double) hits / draws;
  }

  /// Wilson's interval, which stays inside 0 to 1 and holds for rare things too.
  public Bounds interval() {
    double square = Z * Z / draws;
    double middle = (value() + square / 2) / (1 + square);
    double half =
        Z * StrictMath.sqrt(value() * (1 - value()) / draws + square / (4 * draws)) / (1 + square);
    return new Bounds(Math.max(0, middle - half), Math.min(1, middle + half));
  }
}
