package org.safecover.rules.pay.terms2016;

import java.util.List;
import org.safecover.domain.figure.Ratio;
import org.safecover.domain.judgement.RuleId;
import org.safecover.domain.money.Money;
import org.safecover.domain.money.Rounding;
import org.safecover.rules.pay.line.Paid;
import org.safecover.rules.pay.line.PayFigures;
import org.safecover.rules.pay.line.PayLine;
import org.safecover.rules.pay.line.PayRule;
import org.safecover.rules.pay.line.PayText;

/// A flat sum for training less than full time.
public record PartTimeAllowance() implements PayRule {

  private static final String ID = "pay.2016.part-time.allowance";

  private static final PayText TEXT =
      new PayText(
          new RuleId("C16-PAY-PART-TIME"),
          "Less than full time allowance",
          "NHS Employers, Pay and Conditions Circular (M&D) 2/2019; framework agreement of 2019",
          "A doctor who trains less than full time is paid a flat sum a year.",
          "The same for all, whatever the part of full time.",
          List.of(ID),
          List.of("It is not paid together with the older transitional allowance."));

  @Override
  public PayText text() {
    return TEXT;
  }

  @Override
  public List<PayLine> lines(Paid who, PayFigures.Reading figures) {
    if (who.isWholeTime() || !figures.holds(ID)) {
      return List.of();
    }
    Money cash = Money.parse(figures.value(ID).toPlainString());
    return List.of(
        PayLine.allowance(
            this,
            "less than full time allowance",
            new PayLine.Part(cash, Ratio.ONE, Rounding.TO_PENNY)));
  }
}
