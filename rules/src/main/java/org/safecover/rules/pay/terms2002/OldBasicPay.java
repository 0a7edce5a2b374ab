package org.safecover.rules.pay.terms2002;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.safecover.domain.figure.Ratio;
import org.safecover.domain.judgement.RuleId;
import org.safecover.domain.money.Money;
import org.safecover.domain.money.Rounding;
import org.safecover.rules.pay.band.BandAnswer;
import org.safecover.rules.pay.line.Paid;
import org.safecover.rules.pay.line.PayFigures;
import org.safecover.rules.pay.line.PayLine;
import org.safecover.rules.pay.line.PayRule;
import org.safecover.rules.pay.line.PayText;

/// Basic pay by scale and point; part time, the part that the hours of actual work decide.
///
/// @param band of the doctor's pattern
public record OldBasicPay(BandAnswer band) implements PayRule {

  public static final PayText TEXT =
      new PayText(
          new RuleId("C02-PAY-BASIC"),
          "Basic pay",
          "NHS Employers, Pay and Conditions Circulars (M&D), Annex A (full time) and Annex B, section "
              + "2 (part time)",
          "A doctor is paid the basic pay of the point of the scale, and every hour of the rota is "
              + "covered by it and the band.",
          "The figure in force on the day. Part time it is multiplied by the part that belongs to "
              + "the hours of actual work in an average week (F5 to F9) and rounded up to the next "
              + "whole pound, as in the printed tables.",
          List.of(
              "pay.2002.basic.f1",
              "pay.2002.basic.f2",
              "pay.2002.basic.str",
              "pay.2002.basic.str-core",
              "pay.2002.basic.spr",
              "pay.2002.basic.dental-core",
              "pay.2002.part-time"),
          List.of(
              "Increments come on a doctor's own date; a year is priced at the point that is stated.",
              "The lump sum for doctors at the top point in 2014 to 2016 counts for nothing else and "
                  + "is left out."));

  @Override
  public PayText text() {
    return TEXT;
  }

  @Override
  public List<PayLine> lines(Paid who, PayFigures.Reading figures) {
    Money fullTime = OldPoint.fullTime(who, figures);
    Money basic = basic(fullTime, figures);
    PayLine.Part part =
        basic.equals(fullTime)
            ? new PayLine.Part(fullTime, Ratio.ONE, Rounding.TO_PENNY)
            : new PayLine.Part(fullTime, share(figures).orElse(Ratio.ONE), Rounding.UP_TO_POUND);
    Ratio hours = band.measured().map(facts -> facts.hours().workAWeek()).orElse(Ratio.ZERO);
    return List.of(PayLine.hours(this, "basic pay", hours, part));
  }

  /// The basic pay that the band is a part of.
  Money basic(Money fullTime, PayFigures.Reading figures) {
    return share(figures)
        .map(part -> Rounding.UP_TO_POUND.of(fullTime.exactly().times(part)))
        .orElse(fullTime);
  }

  private Optional<Ratio> share(PayFigures.Reading figures) {
    return switch (band.outcome()) {
      case BandAnswer.Outcome.Said(var _, var part) ->
          part.map(name ->
              Ratio.of(figures.value("pay.2002.part-time." + name.toLowerCase(Locale.ROOT)))
                  .dividedBy(Ratio.of(100, 1)));
      case BandAnswer.Outcome.CannotBeSaid(var missing) -> {
        missing.forEach(figures::miss);
        yield Optional.empty();
      }
    };
  }
}
