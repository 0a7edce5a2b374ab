package org.safecover.rules.pay.terms2016;

import java.util.ArrayList;
import java.util.List;
import org.safecover.domain.figure.Ratio;
import org.safecover.domain.judgement.RuleId;
import org.safecover.domain.money.Rounding;
import org.safecover.rules.pay.line.Paid;
import org.safecover.rules.pay.line.PayFigures;
import org.safecover.rules.pay.line.PayLine;
import org.safecover.rules.pay.line.PayRule;
import org.safecover.rules.pay.line.PayText;

/// Hours above a full-time week, each at the basic rate.
public record AdditionalHours() implements PayRule {

  private static final PayText TEXT =
      new PayText(
          new RuleId("C16-PAY-HOURS"),
          "Additional hours",
          "Terms and Conditions of Service 2016, Schedule 2, additional rostered hours",
          "Each rostered hour above a full-time week is paid at the basic hourly rate, up to the "
              + "most hours that a work schedule may hold.",
          "Hours of an average week above the full-time week, over the hours of that week, times "
              + "full-time basic pay.",
          List.of(
              "pay.2016.full-time-week", "pay.2016.hours-paid", "pay.2016.hours-paid-opted-out"),
          List.of(
              "Additional hours carry no enhancement of their own; a night hour among them earns "
                  + "the night enhancement too.",
              "Hours beyond the most that a work schedule may hold are shown on a line without pay: "
                  + "the rota breaks a limit, and what was worked is settled by exception report."));

  @Override
  public PayText text() {
    return TEXT;
  }

  @Override
  public List<PayLine> lines(Paid who, PayFigures.Reading figures) {
    Week week = Week.of(who, figures);
    List<PayLine> lines = new ArrayList<>();
    if (week.additional().signum() > 0) {
      lines.add(
          line(
              "additional hours",
              who,
              figures,
              new Slice(week.additional(), week.share(week.additional()))));
    }
    if (week.above().signum() > 0) {
      lines.add(
          line("hours beyond a work schedule", who, figures, new Slice(week.above(), Ratio.ZERO)));
    }
    return List.copyOf(lines);
  }

  private record Slice(Ratio hours, Ratio share) {}

  private PayLine line(String what, Paid who, PayFigures.Reading figures, Slice slice) {
    PayLine.Part part =
        new PayLine.Part(Basic.fullTime(who, figures), slice.share(), Rounding.TO_PENNY);
    return PayLine.hours(this, what, slice.hours(), part);
  }
}
