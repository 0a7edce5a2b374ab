package org.safecover.rules.pay.terms2016;

import java.util.List;
import java.util.Optional;
import org.safecover.domain.figure.Ratio;
import org.safecover.domain.judgement.RuleId;
import org.safecover.domain.money.Money;
import org.safecover.domain.money.Rounding;
import org.safecover.domain.pay.Premium;
import org.safecover.rules.pay.line.Paid;
import org.safecover.rules.pay.line.PayFigures;
import org.safecover.rules.pay.line.PayLine;
import org.safecover.rules.pay.line.PayRule;
import org.safecover.rules.pay.line.PayText;

/// A premium for training in a programme that is hard to fill.
public record FlexiblePremium() implements PayRule {

  private static final PayText TEXT =
      new PayText(
          new RuleId("C16-PAY-PREMIUM"),
          "Flexible pay premium",
          "Terms and Conditions of Service 2016, Schedule 2, flexible pay premia; NHS Employers, Pay "
              + "and Conditions Circular (M&D) 2/2019, page 9",
          "A doctor in a programme with a premium is paid it every year of the programme.",
          "The printed amount of the year, in proportion to whole-time equivalent.",
          List.of("pay.2016.premium"),
          List.of(
              "The length of a programme is that of its curriculum, not of the years left.",
              "General practice earns it in practice placements only.",
              "It is not paid under section 2 of transitional pay protection."));

  @Override
  public PayText text() {
    return TEXT;
  }

  @Override
  public List<PayLine> lines(Paid who, PayFigures.Reading figures) {
    Optional<Premium> premium = who.pattern().standing().premium();
    if (premium.isEmpty() || !figures.holds("pay.2016.premium." + premium.get().id())) {
      return List.of();
    }
    Money cash =
        Money.parse(figures.value("pay.2016.premium." + premium.get().id()).toPlainString());
    Ratio share = Ratio.of(who.pattern().person().wholeTime());
    PayLine.Part part = new PayLine.Part(cash, share, Rounding.TO_PENNY);
    return List.of(PayLine.allowance(this, "flexible pay premium", part));
  }
}
