package org.safecover.rules.pay.terms2016;

import java.util.List;
import org.safecover.domain.figure.Ratio;
import org.safecover.domain.judgement.RuleId;
import org.safecover.domain.money.Rounding;
import org.safecover.rules.limits.measure.SiteTime;
import org.safecover.rules.pay.hours.PatternHours;
import org.safecover.rules.pay.line.Paid;
import org.safecover.rules.pay.line.PayFigures;
import org.safecover.rules.pay.line.PayLine;
import org.safecover.rules.pay.line.PayRule;
import org.safecover.rules.pay.line.PayText;

/// More for hours at night.
public record NightEnhancement() implements PayRule {

  private static final PayText TEXT =
      new PayText(
          new RuleId("C16-PAY-NIGHT"),
          "Night enhancement",
          "Terms and Conditions of Service 2016, Schedule 2, paragraphs 14 and 15 (2017 to 2019), "
              + "16 to 18 (2022)",
          "Every hour of work in the night window earns a part of the basic hourly rate on top. A "
              + "shift that begins late in the evening and is long enough earns it until the "
              + "morning; since the refresh of 2019, one that ends soon after midnight earns it "
              + "throughout.",
          "The hours are those of the local clock, elapsed: the October night holds one more. They "
              + "are averaged like all hours over the weeks that are not leave, since colleagues "
              + "cover nights that fall in leave.",
          List.of("pay.2016.night", "pay.2016.full-time-week"),
          List.of(
              "On call, the hours of expected work count by the clock, spread evenly over the duty; "
                  + "the rules for a whole shift are for shifts alone.",
              "A shift of eight hours is eight elapsed hours: 23:30 to 07:30 in the night on which "
                  + "the clocks go forward lasts seven.",
              "What the refresh of 2019 added is taken from 4 December 2019, the day of its weekend "
                  + "allowance.",
              "No more hours are enhanced in an average week than are worked in it, though leave "
                  + "were taken out of nights.",
              "This is a night for pay; the limit on nights in a row has another."));

  @Override
  public PayText text() {
    return TEXT;
  }

  @Override
  public List<PayLine> lines(Paid who, PayFigures.Reading figures) {
    NightHours nights = NightHours.of(figures);
    SiteTime site = SiteTime.of(who.pattern().zone());
    Ratio total = PatternHours.work(who.pattern().worked(), duty -> nights.seconds(duty, site));
    if (total.signum() == 0) {
      return List.of();
    }
    Ratio hours = who.averageOfCovered(total);
    Ratio full = Ratio.of(figures.value("pay.2016.full-time-week"));
    Ratio share = hours.dividedBy(full).times(Week.percent(figures.value("pay.2016.night.rate")));
    PayLine.Part part = new PayLine.Part(Basic.fullTime(who, figures), share, Rounding.TO_PENNY);
    return List.of(PayLine.enhancement(this, "night enhancement", hours, part));
  }
}
