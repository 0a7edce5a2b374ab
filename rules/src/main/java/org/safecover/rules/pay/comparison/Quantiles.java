package org.safecover.rules.pay.comparison;

import java.util.List;
import java.util.stream.IntStream;
import org.safecover.domain.figure.Ratio;

/// Where a list of values divides into equal parts, exactly: between two values the point lies in
/// proportion, so that the median of an even number is the middle of the two in the middle.
final class Quantiles {

  private static final int TEN = 10;

  private Quantiles() {}

  /// The nine points that divide the values into ten parts; the fifth is the median.
  ///
  /// @param sorted least first; not empty
  static List<Ratio> deciles(List<Ratio> sorted) {
    return IntStream.range(1, TEN).mapToObj(n -> at(sorted, n)).toList();
  }

  private static Ratio at(List<Ratio> sorted, int tenths) {
    int steps = (sorted.size() - 1) * tenths;
    Ratio below = sorted.get(steps / TEN);
    if (steps % TEN == 0) {
      return below;
    }
    Ratio above = sorted.get(steps / TEN + 1);
    return below.plus(above.minus(below).times(Ratio.of(steps % TEN, TEN)));
  }
}
