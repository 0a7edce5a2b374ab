package org.safecover.rules.pay.line;

import java.util.List;
import java.util.Optional;
import org.safecover.domain.figure.Ratio;
import org.safecover.domain.judgement.RuleId;
import org.safecover.domain.money.Money;
import org.safecover.domain.money.Rounding;
import org.safecover.domain.pay.LondonZone;

/// A sum for working in or near London, the same under every contract.
public record LondonWeighting() implements PayRule {

  public static final RuleId ID = new RuleId("PAY-LONDON");

  private static final PayText TEXT =
      new PayText(
          ID,
          "London weighting",
          "NHS Employers, Pay and Conditions Circular (M&D) 1/2015, Annex A, section 9",
          "A doctor whose place of work lies in a London zone is paid a sum a year.",
          "The sum of the zone, in proportion to whole-time equivalent. It is not multiplied by a "
              + "band.",
          List.of("pay.london"),
          List.of(
              "That it is paid in proportion to whole-time equivalent is generally known.",
              "The lower sums for those in free accommodation are not used."));

  @Override
  public PayText text() {
    return TEXT;
  }

  @Override
  public List<PayLine> lines(Paid who, PayFigures.Reading figures) {
    Optional<LondonZone> zone = who.pattern().standing().london();
    if (zone.isEmpty()) {
      return List.of();
    }
    Money sum = Money.parse(figures.value("pay.london." + zone.get().id()).toPlainString());
    Ratio share = Ratio.of(who.pattern().person().wholeTime());
    return List.of(
        PayLine.allowance(
            this, "London weighting", new PayLine.Part(sum, share, Rounding.TO_PENNY)));
  }
}
