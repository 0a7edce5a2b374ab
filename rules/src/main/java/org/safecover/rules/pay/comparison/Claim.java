package org.safecover.rules.pay.comparison;

import java.math.BigDecimal;
import java.util.List;
import org.safecover.domain.figure.Ratio;

/// What somebody said of all doctors.
public sealed interface Claim {

  /// As it is written on the command line.
  String text();

  /// The claim as a sentence.
  String sentence();

  /// How far it is from being untrue when these are the changes of all doctors, as a part of pay;
  /// below zero when it is untrue.
  ///
  /// @param changes not empty
  Ratio margin(List<Change> changes);

  /// Whether it is true when these are the changes of all doctors.
  ///
  /// @param changes not empty
  default boolean isTrueOf(List<Change> changes) {
    return margin(changes).signum() >= 0;
  }

  /// Nobody is paid less.
  record NobodyWorseOff() implements Claim {

    @Override
    public String text() {
      return "nobody-worse-off";
    }

    @Override
    public String sentence() {
      return "Nobody is paid less.";
    }

    @Override
    public Ratio margin(List<Change> changes) {
      return changes.stream().map(Change::share).min(Ratio::compareTo).orElseThrow();
    }
  }

  /// Mean pay, everything together, rises by at least so much.
  ///
  /// @param percent of mean pay under the first contract
  record AverageRise(BigDecimal percent) implements Claim {

    @Override
    public String text() {
      return "average-rise=" + percent.toPlainString() + "%";
    }

    @Override
    public String sentence() {
      return "Mean pay rises by at least " + percent.toPlainString() + " %.";
    }

    @Override
    public Ratio margin(List<Change> changes) {
      Ratio wanted = Ratio.of(percent.movePointLeft(2));
      return Distribution.of(changes).rise().minus(wanted);
    }
  }
}
