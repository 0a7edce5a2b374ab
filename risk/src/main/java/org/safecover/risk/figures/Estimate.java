package org.safecover.risk.figures;

/// A share that is not known exactly: what is expected, and between what it lies for 95 hospitals
/// of 100.
public record Estimate(double expected, double low, double high) {

  public Estimate {
    if (!(0 < low && low < expected && expected < high && high < 1)) {
      throw new IllegalArgumentException(
          "Wanted 0 < low < expected < high < 1: " + low + ", " + expected + ", " + high);
    }
  }
}
