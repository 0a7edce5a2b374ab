package org.safecover.rules.pay.national;

import java.util.Arrays;
import org.safecover.domain.money.Money;

/// A year's pay of many doctors under one contract, in pence.
public final class YearsPay {

  private final Priced priced;
  private long[] pence = new long[64];
  private int said;
  private int unsaid;

  YearsPay(Priced priced) {
    this.priced = priced;
  }

  public Priced priced() {
    return priced;
  }

  void add(Money pay) {
    if (said == pence.length) {
      pence = Arrays.copyOf(pence, 2 * said);
    }
    pence[said++] = pay.pence();
  }

  void addUnsaid() {
    unsaid++;
  }

  void add(YearsPay more) {
    pence = Arrays.copyOf(pence, Math.max(1, said + more.said));
    System.arraycopy(more.pence, 0, pence, said, more.said);
    said += more.said;
    unsaid += more.unsaid;
  }

  /// Doctors whose pay can be said.
  public int said() {
    return said;
  }

  /// Doctors whose pay cannot be said.
  public int unsaid() {
    return unsaid;
  }

  public Money total() {
    return new Money(Arrays.stream(pence, 0, said).sum());
  }

  /// The least pay that so many in a hundred do not exceed; nothing when no pay can be said.
  ///
  /// @param inHundred from 1 to 100
  public Money percentile(int inHundred) {
    if (said == 0) {
      return Money.ZERO;
    }
    long[] sorted = Arrays.copyOf(pence, said);
    Arrays.sort(sorted);
    return new Money(sorted[(int) (((long) said * inHundred + 99) / 100) - 1]);
  }
}
