package org.safecover.domain.figure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/// An exact fraction, such as the 45 and 3/13 hours of an average week. Nothing is rounded until
/// somebody asks for it by name.
///
/// @param over the numerator, which carries the sign
/// @param under the denominator, above 0; the two share no factor
public record Ratio(BigInteger over, BigInteger under) implements Comparable<Ratio> {

  public static final Ratio ZERO = of(0, 1);
  public static final Ratio ONE = of(1, 1);

  private static final int LONG_BITS = 62;

  public Ratio {
    if (under.signum() == 0) {
      throw new IllegalArgumentException("A fraction cannot have nothing under it: " + over);
    }
    if (!under.equals(BigInteger.ONE)) {
      BigInteger shared = shared(over, under);
      if (!shared.equals(BigInteger.ONE)) {
        over = over.divide(shared);
        under = under.divide(shared);
      }
    }
  }

  public static Ratio of(long over, long under) {
    return new Ratio(BigInteger.valueOf(over), BigInteger.valueOf(under));
  }

  /// What both can be divided by, with the sign of the second.
  private static BigInteger shared(BigInteger over, BigInteger under) {
    if (over.bitLength() > LONG_BITS || under.bitLength() > LONG_BITS) {
      return over.gcd(under).multiply(BigInteger.valueOf(under.signum()));
    }
    long one = over.longValue();
    long other = under.longValue();
    while (other != 0) {
      long rest = one % other;
      one = other;
      other = rest;
    }
    return BigInteger.valueOf(Math.abs(one) * under.signum());
  }

  public static Ratio of(BigDecimal number) {
    return number.scale() <= 0
        ? new Ratio(number.toBigIntegerExact(), BigInteger.ONE)
        : new Ratio(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
  }

  public Ratio plus(Ratio other) {
    return new Ratio(
        over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
  }

  public Ratio minus(Ratio other) {
    return plus(new Ratio(other.over.negate(), other.under));
  }

  public Ratio times(Ratio other) {
    return new Ratio(over.multiply(other.over), under.multiply(other.under));
  }

  public Ratio times(long whole) {
    return new Ratio(over.multiply(BigInteger.valueOf(whole)), under);
  }

  /// @throws IllegalArgumentException when the other is zero
  public Ratio dividedBy(Ratio other) {
    return new Ratio(over.multiply(other.under), under.multiply(other.over));
  }

  public boolean isAtLeast(Ratio other) {
    return compareTo(other) >= 0;
  }

  public Ratio min(Ratio other) {
    return compareTo(other) <= 0 ? this : other;
  }

  public Ratio max(Ratio other) {
    return compareTo(other) >= 0 ? this : other;
  }

  public int signum() {
    return over.signum();
  }

  /// The nearest decimal with so many places.
  public BigDecimal rounded(int places, RoundingMode rounding) {
    return new BigDecimal(over).divide(new BigDecimal(under), places, rounding);
  }

  @Override
  public int compareTo(Ratio other) {
    return over.multiply(other.under).compareTo(other.over.multiply(under));
  }

  @Override
  public String toString() {
    return under.equals(BigInteger.ONE) ? over.toString() : over + "/" + under;
  }
}
