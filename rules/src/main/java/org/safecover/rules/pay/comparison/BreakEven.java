package org.safecover.rules.pay.comparison;

import java.math.BigDecimal;
import org.safecover.rules.pay.line.Assumable;

/// The least value of an assumption at which a claim is true, found by pricing every doctor anew:
/// at it the claim is true, one hundredth of a percent lower it is not.
///
/// @param least of the break-even values, where other assumptions span a range
/// @param most the same as `least` when they span none
/// @param doctors whom it is about: those whose pay can then be said
/// @param others whose pay cannot be said even so
public record BreakEven(
    Claim claim, Assumable what, BigDecimal least, BigDecimal most, int doctors, int others) {

  /// One step of the grid that it is searched on, in percent.
  public static final BigDecimal STEP = new BigDecimal("0.01");
}
