package org.safecover.rules.limits.measure;

import java.util.Arrays;

/// The shape of a rule that wants rests inside every window of so many days, wherever the window
/// starts. Whether a window holds them changes only where its start cuts a rest too short or its
/// end takes in enough of one, so those instants decide for every other.
///
/// @param days the length of the window in days of 24 hours
public record MovingRest(DatedFigure days, RestNeed.TwoRests need) {

  public void measure(Timeline line, Stretches stretches, Findings findings) {
    if (stretches.size() > 0) {
      new Sweep(line, stretches, findings).run();
    }
  }

  private final class Sweep {
    private final Timeline line;
    private final Stretches stretches;
    private final Findings findings;
    private final long length = days.longest() * SiteTime.DAY;
    private final long first;
    private final long last;
    private final RestGaps gaps;

    Sweep(Timeline line, Stretches stretches, Findings findings) {
      this.line = line;
      this.stretches = stretches;
      this.findings = findings;
      long starts = stretches.from(0) - length + SiteTime.MINUTE;
      long ends = stretches.to(stretches.size() - 1) - SiteTime.MINUTE;
      if (line.repeats()) {
        starts = line.site().midnight(line.firstDay());
        ends = line.site().midnight(line.endDay()) - SiteTime.MINUTE;
      }
      first = Math.max(starts, findings.touchFrom() - length + SiteTime.MINUTE);
      last = Math.min(ends, findings.touchTo() - SiteTime.MINUTE);
      gaps = new RestGaps(stretches, need.step(), new RestGaps.Period(first, last + length));
    }

    void run() {
      long[] events = first <= last ? events() : new long[0];
      long badFrom = 0;
      boolean bad = false;
      for (long start : events) {
        boolean fails = fails(start);
        if (bad && !fails) {
          tell(badFrom, start - SiteTime.MINUTE);
        } else if (!bad && fails) {
          badFrom = start;
        }
        bad = fails;
      }
      if (bad) {
        tell(badFrom, last);
      }
      if (findings.isCloser(0)) {
        nearest();
      }
    }

    /// Window starts at which the answer may change, in order; the first is the earliest of all.
    private long[] events() {
      long[] steps = {need.longer().longest(), need.shorter().longest()};
      long[] found = new long[1 + 2 * steps.length * gaps.size()];
      int count = 0;
      found[count++] = first;
      for (int i = 0; i < gaps.size(); i++) {
        for (long step : steps) {
          long cut = gaps.to(i) - step + SiteTime.MINUTE;
          long taken = gaps.from(i) + step - length;
          if (cut > first && cut <= last) {
            found[count++] = cut;
          }
          if (taken > first && taken <= last) {
            found[count++] = taken;
          }
        }
      }
      Arrays.sort(found, 0, count);
      return Arrays.copyOf(found, count);
    }

    private boolean fails(long start) {
      RestNeed.Window window = window(start);
      return need.canJudge(findings, window.day())
          && findings.canJudge(days, window.day())
          && need.slack(gaps, window) < 0;
    }

    /// Tells of windows that start in a failing stretch of time, as a duty starts where one does.
    private void tell(long from, long to) {
      for (long start = from; start <= to; ) {
        int at = stretches.startingFrom(start);
        boolean natural = at < stretches.size() && stretches.from(at) <= to;
        long told = natural ? stretches.from(at) : start;
        RestNeed.Window window = window(told);
        findings.breach(need.measured(gaps, window), stretches.within(window.from(), window.to()));
        start = told + length;
      }
    }

    private void nearest() {
      int i = stretches.startingFrom(first);
      for (; i < stretches.size() && stretches.from(i) <= last; i++) {
        RestNeed.Window window = window(stretches.from(i));
        if (!findings.canJudge(days, window.day()) || !need.canJudge(findings, window.day())) {
          continue;
        }
        double slack = need.slack(gaps, window);
        if (slack >= 0 && findings.isCloser(slack)) {
          findings.kept(slack, need.measured(gaps, window));
        }
      }
    }

    private RestNeed.Window window(long start) {
      return new RestNeed.Window(start, start + length, line.site().day(start));
    }
  }
}
