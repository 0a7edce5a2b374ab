package org.safecover.rules.pay.terms2016;

import java.util.List;
import java.util.Optional;
import org.safecover.domain.figure.Ratio;
import org.safecover.domain.judgement.RuleId;
import org.safecover.domain.money.Money;
import org.safecover.domain.money.Rounding;
import org.safecover.domain.rota.Duty;
import org.safecover.rules.pay.line.Assumable;
import org.safecover.rules.pay.line.Missing;
import org.safecover.rules.pay.line.Paid;
import org.safecover.rules.pay.line.PayFigures;
import org.safecover.rules.pay.line.PayLine;
import org.safecover.rules.pay.line.PayRule;
import org.safecover.rules.pay.line.PayText;

/// A part of basic pay for being on call from home.
public record OnCallAllowance() implements PayRule {

  private static final PayText TEXT =
      new PayText(
          new RuleId("C16-PAY-CALL"),
          "On-call availability allowance",
          "Terms and Conditions of Service 2016, Schedule 2, paragraphs 7 to 11 (early versions), 9 "
              + "to 13 (2021)",
          "A doctor on an on-call rota is paid a part of full-time basic pay, however often.",
          "Paid to whoever has a duty on call; rounded up to the next whole pound, as in the "
              + "printed tables. The work expected on call is paid beside it, at the rate of its "
              + "time of day.",
          List.of("pay.2016.on-call"),
          List.of(
              "Resident duties never earn it.",
              "Less than full time, it is the full-time allowance in cash, times the doctor's own "
                  + "share of the calls of the full-time rota (Schedule 2, paragraph 6), never more than the whole.",
              "How often the full-time rota is on call is that of its whole-time doctor with most "
                  + "calls; assumed as 1 in 6 it is one call every six days."));

  @Override
  public PayText text() {
    return TEXT;
  }

  @Override
  public List<PayLine> lines(Paid who, PayFigures.Reading figures) {
    long calls = who.pattern().worked().stream().filter(Duty::isOnCall).count();
    if (calls == 0) {
      return List.of();
    }
    Ratio own = Ratio.of(calls, 1).dividedBy(who.pattern().weeks());
    Ratio rota = who.isWholeTime() ? own : rota(who, figures).max(own);
    Ratio percent = Week.percent(figures.value("pay.2016.on-call"));
    Money cash = Rounding.UP_TO_POUND.of(Basic.fullTime(who, figures).exactly().times(percent));
    PayLine.Part part = new PayLine.Part(cash, own.dividedBy(rota), Rounding.TO_PENNY);
    return List.of(PayLine.allowance(this, "on-call availability allowance", part));
  }

  private static Ratio rota(Paid who, PayFigures.Reading figures) {
    if (who.peers().calls().signum() > 0) {
      return who.peers().calls();
    }
    Optional<Ratio> assumed =
        figures
            .findAssumed(Assumable.WHOLE_TIME_CALLS)
            .map(oneIn -> Ratio.of(7, 1).dividedBy(Ratio.of(oneIn)));
    if (assumed.isEmpty()) {
      figures.miss(
          new Missing(
              "whole-time calls of rota " + who.pattern().rota(),
              "how often a whole-time doctor on this rota is on call",
              "Nobody on the rota is whole time.",
              Optional.of(Assumable.WHOLE_TIME_CALLS)));
    }
    return assumed.orElse(Ratio.ONE);
  }
}
