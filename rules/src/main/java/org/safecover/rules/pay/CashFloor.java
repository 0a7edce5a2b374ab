package org.safecover.rules.pay;

import java.util.List;
import java.util.Optional;
import org.safecover.domain.figure.Ratio;
import org.safecover.domain.judgement.RuleId;
import org.safecover.domain.money.Money;
import org.safecover.domain.money.Rounding;
import org.safecover.domain.pay.Band;
import org.safecover.domain.pay.Protection;
import org.safecover.domain.staff.Grade;
import org.safecover.rules.pay.line.LondonWeighting;
import org.safecover.rules.pay.line.Paid;
import org.safecover.rules.pay.line.PayFigures;
import org.safecover.rules.pay.line.PayLine;
import org.safecover.rules.pay.line.PayRule;
import org.safecover.rules.pay.line.PayText;

/// Pay made up to a floor in cash for a doctor who was moved to the contract of 2016.
///
/// @param earned what the other rules pay, London weighting apart
public record CashFloor(Money earned) implements PayRule {

  private static final String UNBANDED_F2 = "pay.2016.protection.unbanded-f2";

  public static final PayText TEXT =
      new PayText(
          new RuleId("C16-PAY-FLOOR"),
          "Transitional pay protection, section 1",
          "Terms and Conditions of Service 2016, Schedule 14 (15 in later versions), section 1",
          "A doctor who earns less than before the move is paid the difference.",
          "The floor is basic pay on the day before the move and its banding supplement, rounded up "
              + "to the next whole pound; what the other lines pay together is made up to it.",
          List.of("pay.2002.band", UNBANDED_F2),
          List.of(
              "The band is that of the rota on 31 October 2015, and never band 3: 2A is taken.",
              "A doctor in the second foundation year whose rota had no band has the floor of a band "
                  + "since April 2017; one in the first has the small supplement of that year.",
              "London weighting was paid on top before the move and is after it: it is in neither "
                  + "sum."));

  /// The floor under what the lines of the other rules pay together.
  static CashFloor under(List<PayLine> lines) {
    return new CashFloor(
        lines.stream()
            .filter(line -> !line.rule().equals(LondonWeighting.ID))
            .map(PayLine::yearly)
            .reduce(Money.ZERO, Money::plus));
  }

  @Override
  public PayText text() {
    return TEXT;
  }

  @Override
  public List<PayLine> lines(Paid who, PayFigures.Reading figures) {
    return floor(who, figures)
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

  private static Optional<Money> floor(Paid who, PayFigures.Reading figures) {
    return switch (who.pattern().standing().protection()) {
      case Protection.None() -> Optional.empty();
      case Protection.OldTerms() -> Optional.empty();
      case Protection.CashFloor(var basic, var band) -> {
        String figure = supplement(band, who.pattern().person().grade(), figures);
        Ratio percent = Ratio.of(figures.value(figure)).dividedBy(Ratio.of(100, 1));
        yield Optional.of(basic.plus(Rounding.UP_TO_POUND.of(basic.exactly().times(percent))));
      }
    };
  }

  private static String supplement(Band band, Grade grade, PayFigures.Reading figures) {
    if (band == Band.NONE && grade == Grade.F2 && figures.holds(UNBANDED_F2)) {
      return UNBANDED_F2;
    }
    if (band == Band.NONE && grade == Grade.F1) {
      return "pay.2002.band.f1-unbanded";
    }
    return "pay.2002.band." + (band == Band.THREE ? Band.TWO_A : band).id();
  }
}
