package org.safecover.rules.pay;

import java.util.List;
import java.util.Optional;
import org.safecover.domain.figure.Ratio;
import org.safecover.domain.judgement.RuleId;
import org.safecover.domain.money.Money;
import org.safecover.domain.money.Rounding;
import org.safecover.domain.pay.Band;
import org.safecover.domain.pay.Protection;
import org.safecover.rules.pay.line.Paid;
import org.safecover.rules.pay.line.PayFigures;
import org.safecover.rules.pay.line.PayLine;
import org.safecover.rules.pay.line.PayRule;
import org.safecover.rules.pay.line.PayText;

/// Pay made up to a floor in cash for a doctor who was moved to the contract of 2016.
///
/// @param earned what the other rules pay
public record CashFloor(Money earned) implements PayRule {

  static final PayText TEXT =
      new PayText(
          new RuleId("C16-PAY-FLOOR"),
          "Transitional pay protection, section 1",
          "Terms and Conditions of Service 2016, Schedule 14 (15 in later versions), section 1",
          "A doctor who earns less than before the move is paid the difference.",
          "The floor is basic pay on the day before the move and its banding supplement, rounded up "
              + "to the next whole pound; what the other lines pay together is made up to it.",
          List.of("pay.2002.band"),
          List.of(
              "The band is that of the rota on 31 October 2015, and never band 3: 2A is taken."));

  @Override
  public PayText text() {
    return TEXT;
  }

  @Override
  public List<PayLine> lines(Paid who, PayFigures.Reading figures) {
    return floor(who.pattern().standing().protection(), figures)
        .map(floor -> floor.minus(earned))
        .filter(missing -> missing.compareTo(Money.ZERO) > 0)
        .map(missing ->
            PayLine.allowance(
                this,
                "made up to the cash floor",
                new PayLine.Part(missing, Ratio.ONE, Rounding.TO_PENNY)))
        .stream()
        .toList();
  }

  private static Optional<Money> floor(Protection protection, PayFigures.Reading figures) {
    return switch (protection) {
      case Protection.None() -> Optional.empty();
      case Protection.OldTerms() -> Optional.empty();
      case Protection.CashFloor(var basic, var band) -> {
        Band counted = band == Band.THREE ? Band.TWO_A : band;
        Ratio percent =
            Ratio.of(figures.value("pay.2002.band." + counted.id())).dividedBy(Ratio.of(100, 1));
        yield Optional.of(basic.plus(Rounding.UP_TO_POUND.of(basic.exactly().times(percent))));
      }
    };
  }
}
