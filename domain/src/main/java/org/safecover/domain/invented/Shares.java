package org.safecover.domain.invented;

import java.util.List;

/// A whole number shared out by weight, nothing lost.
final class Shares {

  private Shares() {}

  /// Each share is within one of its exact part.
  static int[] of(int whole, List<Integer> weights) {
    long sum = weights.stream().mapToLong(Integer::longValue).sum();
    int[] shares = new int[weights.size()];
    long weightSoFar = 0;
    int givenSoFar = 0;
    for (int i = 0; i < shares.length; i++) {
      weightSoFar += weights.get(i);
      int upToHere = (int) (whole * weightSoFar / sum);
      shares[i] = upToHere - givenSoFar;
      givenSoFar = upToHere;
    }
    return shares;
  }
}
