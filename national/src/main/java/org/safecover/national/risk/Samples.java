package org.safecover.national.risk;

import java.io.Serializable;
import java.util.List;
import org.safecover.risk.forecast.Distribution;

/// A whole number for each draw. Draws of the same number belong together in all trusts, since they
/// share the rates.
public final class Samples implements Serializable {

  private final long[] values;

  private Samples(long[] values) {
    this.values = values;
  }

  static Samples of(long[] values) {
    return new Samples(values.clone());
  }

  /// Draw by draw.
  ///
  /// @param all with as many draws each; at least one
  static Samples sum(List<Samples> all) {
    long[] sum = new long[all.getFirst().values.length];
    for (Samples samples : all) {
      for (int draw = 0; draw < sum.length; draw++) {
        sum[draw] += samples.values[draw];
      }
    }
    return new Samples(sum);
  }

  Distribution distribution() {
    return Distribution.of(values);
  }
}
