package org.safecover.domain.figure;

import java.math.BigDecimal;

/// What is known of one figure from one date on.
public sealed interface Figure {

  /// Who published the figure, in words fit to print.
  String source();

  /// @param value in the parameter's unit
  record Known(BigDecimal value, String source, Confidence confidence) implements Figure {}

  /// The figure exists but nobody here has read it; it is never replaced by a guess.
  record NotSourced(String source) implements Figure {}

  /// The rule does not apply from this date on.
  record Ended(String source) implements Figure {}
}
