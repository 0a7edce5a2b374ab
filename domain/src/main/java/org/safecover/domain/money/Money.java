package org.safecover.domain.money;

import java.math.BigDecimal;
import org.safecover.domain.figure.Ratio;

/// An exact amount of pounds sterling in whole pence.
///
/// @param pence may be negative
public record Money(long pence) implements Comparable<Money> {

  public static final Money ZERO = new Money(0);

  /// @throws ArithmeticException when the text has parts of a penny or is too large
  public static Money parse(String pounds) {
    return new Money(new BigDecimal(pounds).movePointRight(2).longValueExact());
  }

  public Money plus(Money other) {
    return new Money(Math.addExact(pence, other.pence));
  }

  public Money minus(Money other) {
    return new Money(Math.subtractExact(pence, other.pence));
  }

  /// The amount as an exact number of pounds.
  public Ratio exactly() {
    return Ratio.of(pence, 100);
  }

  public BigDecimal pounds() {
    return BigDecimal.valueOf(pence, 2);
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(pence, other.pence);
  }
}
