package org.safecover.rules.pay.line;

import java.math.BigDecimal;

/// A figure that a user puts in the place of one that is not sourced. Every result that rests on it
/// says so.
///
/// @param written as the user wrote it
/// @param least of the values it spans, in percent, days or "one in"; 1 for words
/// @param most the same as `least` when it spans none
public record Assumption(Assumable what, String written, BigDecimal least, BigDecimal most) {

  public Assumption {
    if (least.compareTo(most) > 0) {
      throw new IllegalArgumentException("Least is above most: " + written);
    }
  }

  public boolean isSpan() {
    return least.compareTo(most) < 0;
  }

  /// The same figure with one value of those it spans.
  public Assumption at(BigDecimal value) {
    return new Assumption(what, written, value, value);
  }

  @Override
  public String toString() {
    return what.text() + "=" + written;
  }
}
