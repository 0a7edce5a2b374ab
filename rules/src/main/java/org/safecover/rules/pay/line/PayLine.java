package org.safecover.rules.pay.line;

import java.util.Optional;
import org.safecover.domain.figure.Ratio;
import org.safecover.domain.judgement.RuleId;
import org.safecover.domain.money.Money;
import org.safecover.domain.money.Rounding;

/// One line of a doctor's pay for a year: a share of an amount.
///
/// @param rule that pays it
/// @param what is paid, in words fit to print
/// @param hours of an average week that it pays for; none for allowances
/// @param of the amount that it is a share of
/// @param share of that amount: 5/40 for five hours above forty
/// @param yearly the amount times the share, rounded as the rule says
public record PayLine(
    RuleId rule,
    String what,
    Kind kind,
    Optional<Ratio> hours,
    Money of,
    Ratio share,
    Rounding rounding,
    Money yearly) {

  /// What a line pays for. Every hour at work is on exactly one line of hours; every enhanced hour
  /// on exactly one enhancement too.
  public enum Kind {
    HOURS,
    ENHANCEMENT,
    ALLOWANCE
  }

  /// A line for hours of an average week.
  public static PayLine hours(PayRule rule, String what, Ratio hours, Part part) {
    return line(rule, new Named(what, Kind.HOURS), Optional.of(hours), part);
  }

  /// A line for more pay for some of those hours.
  public static PayLine enhancement(PayRule rule, String what, Ratio hours, Part part) {
    return line(rule, new Named(what, Kind.ENHANCEMENT), Optional.of(hours), part);
  }

  /// A line that no hours are counted for.
  public static PayLine allowance(PayRule rule, String what, Part part) {
    return line(rule, new Named(what, Kind.ALLOWANCE), Optional.empty(), part);
  }

  private record Named(String what, Kind kind) {}

  private static PayLine line(PayRule rule, Named named, Optional<Ratio> hours, Part part) {
    return new PayLine(
        rule.text().id(),
        named.what(),
        named.kind(),
        hours,
        part.of(),
        part.share(),
        part.rounding(),
        part.amount());
  }

  /// A share of an amount, and how it is rounded.
  public record Part(Money of, Ratio share, Rounding rounding) {

    public Money amount() {
      return rounding.of(of.exactly().times(share));
    }
  }
}
