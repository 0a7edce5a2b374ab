package org.safecover.rules.cover.proof;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.Collection;

/// Sums of whole needs. A plan leaves whole needs open, so what it leaves is one of these sums.
public final class WholeNeeds {

  /// Above so many different sums only the measure that all weights share is looked at.
  private static final long MOST_SUMS = 4_000_000;

  private WholeNeeds() {}

  /// The least sum of some of the weights that is not below a number; the number itself when it is
  /// above all of them.
  ///
  /// @param weights above zero
  public static long leastFrom(long number, Collection<Long> weights) {
    long all = weights.stream().mapToLong(Long::longValue).sum();
    if (number <= 0 || number > all) {
      return Math.max(number, 0);
    }
    long measure =
        weights.stream()
            .map(BigInteger::valueOf)
            .reduce(BigInteger.ZERO, BigInteger::gcd)
            .longValue();
    long steps = Math.ceilDiv(number, measure);
    return all / measure > MOST_SUMS ? steps * measure : leastSum(steps, weights, measure);
  }

  private static long leastSum(long steps, Collection<Long> weights, long measure) {
    BigInteger sums = BigInteger.ONE;
    for (long weight : weights) {
      sums = sums.or(sums.shiftLeft(Math.toIntExact(weight / measure)));
    }
    BitSet reached = BitSet.valueOf(littleEndian(sums));
    return reached.nextSetBit(Math.toIntExact(steps)) * measure;
  }

  private static byte[] littleEndian(BigInteger number) {
    byte[] bytes = number.toByteArray();
    for (int i = 0, j = bytes.length - 1; i < j; i++, j--) {
      byte other = bytes[i];
      bytes[i] = bytes[j];
      bytes[j] = other;
    }
    return bytes;
  }
}
