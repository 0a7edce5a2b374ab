package org.safecover.rules.pay.terms2016;

import java.util.List;
import java.util.Optional;
import org.safecover.domain.figure.Ratio;
import org.safecover.domain.judgement.RuleId;
import org.safecover.domain.money.Money;
import org.safecover.domain.money.Rounding;
import org.safecover.rules.pay.hours.PatternHours;
import org.safecover.rules.pay.line.Assumable;
import org.safecover.rules.pay.line.Missing;
import org.safecover.rules.pay.line.Paid;
import org.safecover.rules.pay.line.PayFigures;
import org.safecover.rules.pay.line.PayLine;
import org.safecover.rules.pay.line.PayRule;
import org.safecover.rules.pay.line.PayText;

/// A part of basic pay for working weekends, by how often.
public record WeekendAllowance() implements PayRule {

  private static final int MOST_OFTEN = 2;
  private static final int LEAST_OFTEN = 8;

  private static final PayText TEXT =
      new PayText(
          new RuleId("C16-PAY-WEEKEND"),
          "Weekend allowance",
          "Terms and Conditions of Service 2016, Schedule 2, weekend allowance",
          "A doctor rostered to work at weekends is paid a part of full-time basic pay, the more "
              + "the more often a weekend is worked.",
          "A weekend is worked when a duty begins on its Saturday or Sunday. Weekends worked are "
              + "set against the weeks of the rota as whole numbers. The allowance is rounded up to "
              + "the next whole pound, as in the printed tables.",
          List.of("pay.2016.weekend"),
          List.of(
              "A frequency on the edge of two steps belongs to the more frequent: exactly 1 in 3 is "
                  + "paid as 1 in 3.",
              "A duty that begins on Friday night makes no weekend here, though it does for the "
                  + "limit on weekends and for the bands of 2002.",
              "Less than full time, the allowance is that of the full-time rota in cash, times the "
                  + "doctor's own share of its weekends (Schedule 2, paragraph 6). The frequency of "
                  + "the full-time rota is that of its whole-time doctor with most weekends. "
                  + "Who works more of them than that is paid as at the doctor's own frequency."));

  @Override
  public PayText text() {
    return TEXT;
  }

  @Override
  public List<PayLine> lines(Paid who, PayFigures.Reading figures) {
    Ratio own =
        Ratio.of(PatternHours.weekendsBegunIn(who.pattern()), 1).dividedBy(who.pattern().weeks());
    if (own.signum() == 0) {
      return List.of();
    }
    Ratio rota = who.isWholeTime() ? own : rota(who, figures).max(own);
    Ratio percent = percent(rota, figures);
    if (percent.signum() == 0) {
      return List.of();
    }
    Money cash = Rounding.UP_TO_POUND.of(Basic.fullTime(who, figures).exactly().times(percent));
    PayLine.Part part = new PayLine.Part(cash, own.dividedBy(rota), Rounding.TO_PENNY);
    return List.of(PayLine.allowance(this, "weekend allowance", part));
  }

  private static Ratio rota(Paid who, PayFigures.Reading figures) {
    if (who.peers().weekends().signum() > 0) {
      return who.peers().weekends();
    }
    Optional<Ratio> assumed =
        figures
            .findAssumed(Assumable.WHOLE_TIME_WEEKENDS)
            .map(oneIn -> Ratio.ONE.dividedBy(Ratio.of(oneIn)));
    if (assumed.isEmpty()) {
      figures.miss(
          new Missing(
              "whole-time weekends of rota " + who.pattern().rota(),
              "how often a whole-time doctor on this rota works weekends",
              "Nobody on the rota is whole time.",
              Optional.of(Assumable.WHOLE_TIME_WEEKENDS)));
    }
    return assumed.orElse(Ratio.ONE);
  }

  private static Ratio percent(Ratio frequency, PayFigures.Reading figures) {
    for (int n = MOST_OFTEN; n <= LEAST_OFTEN; n++) {
      if (frequency.isAtLeast(Ratio.of(1, n))) {
        return Week.percent(figures.value("pay.2016.weekend.one-in-" + n));
      }
    }
    return Ratio.ZERO;
  }
}
