package org.safecover.domain.pay;

import org.safecover.domain.money.Money;

/// The pay a doctor keeps when moved to the contract of 2016.
public sealed interface Protection {

  /// No protection.
  record None() implements Protection {}

  /// A floor in cash, which the doctor gets when the new contract pays less.
  ///
  /// @param basic basic pay of a year on the day before the move
  /// @param band that of the rota on 31 October 2015; band 3 counts as 2A
  record CashFloor(Money basic, Band band) implements Protection {}

  /// The doctor stays on the scale and bands of 2002, band 3 excluded.
  record OldTerms() implements Protection {}
}
