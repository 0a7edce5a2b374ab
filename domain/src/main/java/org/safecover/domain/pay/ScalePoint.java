package org.safecover.domain.pay;

/// A point of a salary scale.
///
/// @param point from 0, which pay circulars print as "Min", to 9
public record ScalePoint(Scale scale, int point) {

  public static final int HIGHEST = 9;

  public ScalePoint {
    if (point < 0 || point > HIGHEST) {
      throw new IllegalArgumentException("Points run from 0 to 9, not " + point);
    }
  }

  /// The point as pay circulars print it, in lower case: `min`, `1` to `9`.
  public String id() {
    return point == 0 ? "min" : Integer.toString(point);
  }
}
