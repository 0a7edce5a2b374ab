package org.safecover.rules.limits.measure;

import java.time.Duration;
import org.safecover.domain.judgement.Measure;

/// What rests a window must hold.
public sealed interface RestNeed {

  /// By the day the window starts: whether its figures are known.
  boolean canJudge(Findings findings, long day);

  /// The shortest length at which a rest counts, whatever the day.
  long step();

  /// How far a window is from failing, as a part of what it needs; negative when it fails.
  double slack(RestGaps gaps, Window window);

  /// The window's rests and what was needed.
  Measured measured(RestGaps gaps, Window window);

  /// A window in seconds and the local day it starts on.
  record Window(long from, long to, long day) {}

  /// One rest of one length and another, apart from it, of a second length.
  ///
  /// @param longer at least as long as `shorter`
  record TwoRests(DatedFigure longer, DatedFigure shorter) implements RestNeed {

    @Override
    public boolean canJudge(Findings findings, long day) {
      return findings.canJudge(longer, day) && findings.canJudge(shorter, day);
    }

    @Override
    public long step() {
      return shorter.longest();
    }

    @Override
    public double slack(RestGaps gaps, Window window) {
      long[] best = best(gaps, window.from(), window.to());
      long longest = longer.on(window.day());
      long second = shorter.on(window.day());
      return Math.min((double) (best[0] - longest) / longest, (double) (best[1] - second) / second);
    }

    @Override
    public Measured measured(RestGaps gaps, Window window) {
      long[] best = best(gaps, window.from(), window.to());
      long longest = longer.on(window.day());
      boolean lacksLonger = best[0] < longest;
      return Measured.time(
          Measured.window(window.from(), window.to()),
          lacksLonger ? best[0] : best[1],
          lacksLonger ? longest : shorter.on(window.day()));
    }

    private static long[] best(RestGaps gaps, long from, long to) {
      long first = 0;
      long second = 0;
      for (int i = 0; i < gaps.size(); i++) {
        long piece = gaps.inside(i, from, to);
        second = Math.max(second, Math.min(first, piece));
        first = Math.max(first, piece);
      }
      return new long[] {first, second};
    }
  }

  /// So many rests of one length, which may run together.
  record ManyRests(DatedFigure count, DatedFigure each) implements RestNeed {

    @Override
    public boolean canJudge(Findings findings, long day) {
      return findings.canJudge(count, day) && findings.canJudge(each, day);
    }

    @Override
    public long step() {
      return each.longest();
    }

    @Override
    public double slack(RestGaps gaps, Window window) {
      long needed = count.on(window.day());
      return (double) (found(gaps, window) - needed) / needed;
    }

    @Override
    public Measured measured(RestGaps gaps, Window window) {
      String things = "rests of " + Duration.ofSeconds(each.on(window.day())).toHours() + " hours";
      long found = found(gaps, window);
      return new Measured(
          Measured.window(window.from(), window.to()),
          new Measure.Count(found, things),
          new Measure.Count(count.on(window.day()), things));
    }

    private long found(RestGaps gaps, Window window) {
      long found = 0;
      for (int i = 0; i < gaps.size(); i++) {
        found += gaps.inside(i, window.from(), window.to()) / each.on(window.day());
      }
      return found;
    }
  }
}
