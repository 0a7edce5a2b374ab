package org.safecover.rules.pay.band;

import org.safecover.domain.figure.Ratio;

/// An amount that a question about a band speaks of, exact.
public sealed interface Quantity {

  /// Hours in an average week.
  record HoursAWeek(Ratio hours) implements Quantity {}

  /// A part of a whole, between 0 and 1.
  record Share(Ratio share) implements Quantity {}

  /// How often something comes round in a pattern.
  ///
  /// @param times occurrences
  /// @param of opportunities; above 0
  /// @param things what is counted, in the plural
  record Frequency(long times, long of, String things) implements Quantity {

    Ratio share() {
      return Ratio.of(times, of);
    }
  }

  /// How often something may come round: once in so many.
  record OneIn(Ratio number) implements Quantity {

    Ratio share() {
      return Ratio.ONE.dividedBy(number);
    }
  }

  /// What is not an amount, in words fit to print.
  record Words(String text) implements Quantity {}
}
