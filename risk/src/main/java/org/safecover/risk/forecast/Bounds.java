package org.safecover.risk.forecast;

/// Where a number lies that is known from draws only, in 95 cases of 100.
public record Bounds(double low, double high) {

  /// Half of it.
  public double margin() {
    return (high - low) / 2;
  }
}
