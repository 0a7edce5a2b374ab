package org.safecover.rules.limits.measure;

import java.time.Duration;
import org.safecover.domain.judgement.Measure;
import org.safecover.domain.time.Period;

/// The shape of a rule that wants so many rests of one length, which may run together, in every
/// window of so many local days that starts with a week, as a Monday does. A rest that the edge of
/// the window cuts counts with the part inside.
///
/// @param days the length of the window, by the day it starts
public record RestByWeek(DatedFigure days, DatedFigure count, DatedFigure each) {

  private static final int WEEK = 7;

  public void measure(Timeline line, Stretches stretches, Findings findings) {
    if (stretches.size() == 0) {
      return;
    }
    SiteTime site = line.site();
    long reach = (days.longest() + 1) * SiteTime.DAY;
    long from = Math.max(stretches.from(0), findings.touchFrom()) - reach;
    long to = Math.min(stretches.to(stretches.size() - 1), findings.touchTo());
    long first = site.day(from);
    long monday = first + WEEK + 1 - SiteTime.dayOfWeek(first);
    for (long day = monday; site.midnight(day) < to; day += WEEK) {
      if (findings.canJudge(days, day)
          && findings.canJudge(count, day)
          && findings.canJudge(each, day)) {
        judge(line, stretches, findings, day);
      }
    }
  }

  private void judge(Timeline line, Stretches stretches, Findings findings, long day) {
    long from = line.site().midnight(day);
    long to = line.site().midnight(day + days.on(day));
    if (!findings.wants(from, from, to)) {
      return;
    }
    long needed = count.on(day);
    long found = rests(stretches, from, to, each.on(day));
    double slack = (double) (found - needed) / needed;
    if (slack < 0) {
      findings.breach(measured(day, found, Measured.window(from, to)), stretches.within(from, to));
    } else if (findings.isCloser(slack)) {
      findings.kept(slack, measured(day, found, Measured.window(from, to)));
    }
  }

  private static long rests(Stretches stretches, long from, long to, long each) {
    long found = 0;
    long free = from;
    int i = stretches.endingAfter(from);
    for (; i < stretches.size() && stretches.from(i) < to; i++) {
      found += Math.max(0, stretches.from(i) - free) / each;
      free = stretches.to(i);
    }
    return found + Math.max(0, to - free) / each;
  }

  private Measured measured(long day, long found, Period window) {
    String things = "rests of " + Duration.ofSeconds(each.on(day)).toHours() + " hours";
    return new Measured(
        window, new Measure.Count(found, things), new Measure.Count(count.on(day), things));
  }
}
