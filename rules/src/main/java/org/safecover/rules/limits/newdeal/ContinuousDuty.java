package org.safecover.rules.limits.newdeal;

import java.util.List;
import org.safecover.domain.judgement.RuleId;
import org.safecover.rules.limits.measure.DatedFigure;
import org.safecover.rules.limits.measure.Figures;
import org.safecover.rules.limits.measure.Findings;
import org.safecover.rules.limits.measure.LongestStretch;
import org.safecover.rules.limits.measure.Rule;
import org.safecover.rules.limits.measure.RuleText;
import org.safecover.rules.limits.measure.SiteTime;
import org.safecover.rules.limits.measure.Timeline;

/// The longest unbroken stretch of duty in a New Deal rota.
public record ContinuousDuty(DatedFigure weekday, DatedFigure weekend) implements Rule {

  private static final RuleText TEXT =
      new RuleText(
          new RuleId("ND-CONTINUOUS"),
          "Longest continuous duty",
          "New Deal, hours of work and rest requirements: maximum continuous duty",
          "No unbroken stretch of duty lasts longer than this.",
          "Duties that follow one another without a gap are one stretch, whether "
              + "resident or on call. The elapsed time from its start to its end is "
              + "compared with the figure for the kind of rota.",
          List.of(
              "The longer figure for weekends on an on-call rota is given to stretches "
                  + "that start on a Saturday or a Sunday. The text does not say which "
                  + "stretches are meant; this is the stricter reading."));

  public static ContinuousDuty of(Figures figures, RotaKind kind) {
    DatedFigure weekday = figures.figure(kind.id("continuous-duty"));
    return kind == RotaKind.ON_CALL
        ? new ContinuousDuty(
            weekday, figures.figure("limits.new-deal.on-call.continuous-duty-weekend"))
        : new ContinuousDuty(weekday, weekday);
  }

  @Override
  public RuleText text() {
    return TEXT;
  }

  @Override
  public List<DatedFigure> figures() {
    return weekday.equals(weekend) ? List.of(weekday) : List.of(weekday, weekend);
  }

  @Override
  public void measure(Timeline line, Findings findings) {
    new LongestStretch(this::cap).measure(line, line.all(), findings);
  }

  private DatedFigure cap(SiteTime site, long start) {
    return SiteTime.dayOfWeek(site.day(start)) >= SATURDAY ? weekend : weekday;
  }

  private static final int SATURDAY = 6;
}
