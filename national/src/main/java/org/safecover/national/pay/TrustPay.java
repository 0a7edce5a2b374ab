package org.safecover.national.pay;

import java.io.Serializable;
import java.util.List;

/// What two contracts pay the doctors in training of one trust.
///
/// @param unsaid how many doctors' pay cannot be said
/// @param ends one for each end of what the assumptions span; empty when nobody's can be said
public record TrustPay(int unsaid, List<End> ends) implements Serializable {

  public TrustPay {
    ends = List.copyOf(ends);
  }

  /// On one set of assumptions.
  ///
  /// @param before what all are paid together in a year, in pence
  /// @param after the same under the other contract
  public record End(String assumed, int worse, int same, int better, long before, long after)
      implements Serializable {

    static End none(String assumed) {
      return new End(assumed, 0, 0, 0, 0, 0);
    }

    End plus(End other) {
      return new End(
          assumed,
          worse + other.worse,
          same + other.same,
          better + other.better,
          before + other.before,
          after + other.after);
    }

    int said() {
      return worse + same + better;
    }
  }
}
