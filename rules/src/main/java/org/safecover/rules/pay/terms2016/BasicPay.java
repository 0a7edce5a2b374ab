package org.safecover.rules.pay.terms2016;

import java.util.List;
import org.safecover.domain.figure.Ratio;
import org.safecover.domain.judgement.RuleId;
import org.safecover.domain.money.Rounding;
import org.safecover.rules.pay.line.Paid;
import org.safecover.rules.pay.line.PayFigures;
import org.safecover.rules.pay.line.PayLine;
import org.safecover.rules.pay.line.PayRule;
import org.safecover.rules.pay.line.PayText;

/// Basic pay by stage of training, for a full-time week or the part of one that is worked.
public record BasicPay() implements PayRule {

  private static final PayText TEXT =
      new PayText(
          new RuleId("C16-PAY-BASIC"),
          "Basic pay",
          "Terms and Conditions of Service for NHS Doctors and Dentists in Training (England) 2016, "
              + "Schedule 2, basic pay by nodal pay point",
          "A doctor is paid the basic pay of the stage of training; less than full time, in "
              + "proportion to the hours of an average week.",
          "The figure in force on the day, for the doctor's stage of training. Part time it is "
              + "multiplied by the hours of an average week, leave taken out, over those of a "
              + "full-time week.",
          List.of("pay.2016.basic", "pay.2016.full-time-week"),
          List.of(
              "There are no increments inside a pay point.",
              "A whole-time doctor whose rota has fewer hours is paid for the full-time week."));

  @Override
  public PayText text() {
    return TEXT;
  }

  @Override
  public List<PayLine> lines(Paid who, PayFigures.Reading figures) {
    Week week = Week.of(who, figures);
    Ratio share = who.isWholeTime() ? Ratio.ONE : week.share(week.basic());
    PayLine.Part part = new PayLine.Part(Basic.fullTime(who, figures), share, Rounding.TO_PENNY);
    return List.of(PayLine.hours(this, "basic pay", week.basic(), part));
  }
}
