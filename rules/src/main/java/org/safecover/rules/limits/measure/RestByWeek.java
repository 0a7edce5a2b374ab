package org.safecover.rules.limits.measure;

/// The shape of a rule that wants rests inside every window of so many local days that starts with
/// a week, as a Monday does.
///
/// @param days the length of the window, by the day it starts
public record RestByWeek(DatedFigure days, RestNeed need) {

  private static final int WEEK = 7;

  public void measure(Timeline line, Stretches stretches, Findings findings) {
    if (stretches.size() == 0) {
      return;
    }
    SiteTime site = line.site();
    long reach = (days.longest() + 1) * SiteTime.DAY;
    long from = Math.max(stretches.from(0), findings.touchFrom()) - reach;
    long to = Math.min(stretches.to(stretches.size() - 1), findings.touchTo());
    RestGaps gaps = new RestGaps(stretches, need.step(), new RestGaps.Period(from, to + reach));
    long first = site.day(from);
    for (long day = first + WEEK + 1 - SiteTime.dayOfWeek(first);
        site.midnight(day) < to;
        day += WEEK) {
      if (need.canJudge(findings, day) && findings.canJudge(days, day)) {
        long end = site.midnight(day + days.on(day));
        judge(stretches, findings, gaps, new RestNeed.Window(site.midnight(day), end, day));
      }
    }
  }

  private void judge(
      Stretches stretches, Findings findings, RestGaps gaps, RestNeed.Window window) {
    if (!findings.wants(window.from(), window.from(), window.to())) {
      return;
    }
    double slack = need.slack(gaps, window);
    if (slack < 0) {
      findings.breach(need.measured(gaps, window), stretches.within(window.from(), window.to()));
    } else if (findings.isCloser(slack)) {
      findings.kept(slack, need.measured(gaps, window));
    }
  }
}
