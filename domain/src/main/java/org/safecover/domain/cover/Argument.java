package org.safecover.domain.cover;

/// Why no plan covers all of some needs.
///
/// @param scale what every price and most is divided by: they are whole numbers of such parts of
///   one weighted minute; at least 1
/// @param bound no plan leaves fewer weighted minutes of these needs uncovered; at least 1
public record Argument(long scale, Reckoning reckoning, long bound) {

  public Argument {
    if (scale < 1 || bound < 1) {
      throw new IllegalArgumentException("Scale and bound are at least 1: " + scale + ", " + bound);
    }
  }
}
