package org.safecover.rules.limits.measure;

import java.util.ArrayList;
import java.util.List;
import org.safecover.domain.rota.Duty;

/// The shape of a rule that wants two long rests in every window of so many days, wherever the
/// window starts. A rest counts in full when any of it lies inside, so the windows with the least
/// rest are those that start as a stretch of duty starts.
///
/// @param days the length of the window in days of 24 hours, by the day it starts
/// @param longer the one rest
/// @param shorter the other; a rest as long as both together holds both
public record TwoRests(DatedFigure days, DatedFigure longer, DatedFigure shorter) {

  public void measure(Timeline line, Stretches stretches, Findings findings) {
    long free = Long.MIN_VALUE;
    int i = stretches.startingFrom(findings.touchFrom() - 2 * days.longest() * SiteTime.DAY);
    for (; i < stretches.size() && stretches.from(i) < findings.touchTo(); i++) {
      long day = line.site().day(stretches.from(i));
      if (stretches.from(i) >= free && canJudge(findings, day)) {
        Window window = new Window(stretches.from(i), day, days.on(day) * SiteTime.DAY);
        if (findings.wants(window.from, window.from, reach(stretches, window))
            && isBroken(stretches, i, findings, window)) {
          free = window.from + window.length;
        }
      }
    }
  }

  private record Window(long from, long day, long length) {

    long end() {
      return from + length;
    }
  }

  private boolean canJudge(Findings findings, long day) {
    return findings.canJudge(days, day)
        && findings.canJudge(longer, day)
        && findings.canJudge(shorter, day);
  }

  private boolean isBroken(Stretches stretches, int first, Findings findings, Window window) {
    long longest = 0;
    long second = 0;
    for (int i = first; i < stretches.size() && stretches.to(i) < window.end(); i++) {
      long rest = restAfter(stretches, i);
      second = Math.max(second, Math.min(longest, rest));
      longest = Math.max(longest, rest);
    }
    long needed = longer.on(window.day);
    long beside = shorter.on(window.day);
    long other = Math.max(second, longest - needed);
    double ofLonger = (double) (longest - needed) / needed;
    double slack = Math.min(ofLonger, (double) (other - beside) / beside);
    if (slack < 0) {
      findings.breach(
          longest < needed ? measured(window, longest, needed) : measured(window, other, beside),
          evidence(stretches, window));
    } else if (findings.isCloser(slack)) {
      findings.kept(
          slack,
          slack == ofLonger ? measured(window, longest, needed) : measured(window, other, beside));
    }
    return slack < 0;
  }

  /// The rest after a stretch; after the last it is as long as any rule could want.
  private long restAfter(Stretches stretches, int i) {
    return i + 1 < stretches.size()
        ? stretches.from(i + 1) - stretches.to(i)
        : longer.longest() + shorter.longest();
  }

  private static Measured measured(Window window, long found, long required) {
    return Measured.time(Measured.window(window.from, window.end()), found, required);
  }

  /// The duties inside, and the one that ends the last rest that lies partly inside.
  private static List<Duty> evidence(Stretches stretches, Window window) {
    List<Duty> evidence = new ArrayList<>(stretches.within(window.from, window.end()));
    int next = stretches.startingFrom(window.end());
    if (next < stretches.size() && stretches.to(next - 1) < window.end()) {
      evidence.add(stretches.firstDuty(next));
    }
    return evidence;
  }

  /// The end of the evidence.
  private static long reach(Stretches stretches, Window window) {
    int next = stretches.startingFrom(window.end());
    return next < stretches.size()
        ? Math.max(window.end(), stretches.from(next) + 1)
        : window.end();
  }
}
