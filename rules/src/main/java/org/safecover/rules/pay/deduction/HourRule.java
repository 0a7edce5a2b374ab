package org.safecover.rules.pay.deduction;

import org.safecover.domain.figure.Ratio;

/// Whether a duty may be taken from a salary by the hour instead, where that is no greater.
public sealed interface HourRule {

  /// @param hours of a year at the basic rate: those of a full-time week times the weeks of a year
  record Allowed(Ratio hours, String source) implements HourRule {}

  /// By the day alone.
  record NotAllowed() implements HourRule {}

  /// Left to local arrangement, or not read.
  record NotKnown(String why) implements HourRule {}
}
