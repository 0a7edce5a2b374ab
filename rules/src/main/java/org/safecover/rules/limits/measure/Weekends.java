package org.safecover.rules.limits.measure;

import java.util.ArrayList;
import java.util.List;
import org.safecover.domain.judgement.Measure;
import org.safecover.domain.rota.Duty;

/// The shape of a rule on how often weekends are worked.
///
/// @param oneIn at most one weekend in so many, by the first day of the rota
public record Weekends(DatedFigure oneIn) {

  private static final int SATURDAY = 6;

  public void measure(Timeline line, Findings findings) {
    long saturday = line.firstDay() + SATURDAY - SiteTime.dayOfWeek(line.firstDay());
    long first = saturday < line.firstDay() ? saturday + 7 : saturday;
    int weekends = (int) Math.max(0, Math.ceilDiv(line.endDay() - first, 7));
    long from = line.site().midnight(line.firstDay());
    long to = line.site().midnight(line.endDay());
    if (!findings.canJudge(oneIn, line.firstDay())
        || weekends < oneIn.on(line.firstDay())
        || !findings.wants(from, from, to)) {
      return;
    }
    judge(findings, new Count(line, first, weekends), oneIn.on(line.firstDay()));
  }

  private static void judge(Findings findings, Count count, long oneIn) {
    double slack = (double) (count.weekends - count.worked * oneIn) / count.weekends;
    if (slack < 0) {
      findings.breach(measured(count, oneIn), count.evidence());
    } else if (findings.isCloser(slack)) {
      findings.kept(slack, measured(count, oneIn));
    }
  }

  private static Measured measured(Count count, long oneIn) {
    return new Measured(
        Measured.window(
            count.line.site().midnight(count.line.firstDay()),
            count.line.site().midnight(count.line.endDay())),
        new Measure.Frequency(count.worked, count.weekends, "weekends"),
        new Measure.Frequency(1, oneIn, "weekends"));
  }

  private static final class Count {
    private final Timeline line;
    private final long first;
    private final int weekends;
    private final boolean[] isWorked;
    private long worked;

    Count(Timeline line, long first, int weekends) {
      this.line = line;
      this.first = first;
      this.weekends = weekends;
      isWorked = new boolean[weekends];
      for (int i = 0; i < line.size(); i++) {
        int weekend = weekend(i);
        if (weekend >= 0 && !isWorked[weekend]) {
          isWorked[weekend] = true;
          worked++;
        }
      }
    }

    /// The weekend that a duty falls in; -1 when none of the rota's.
    private int weekend(int i) {
      SiteTime site = line.site();
      long start = site.day(line.start(i));
      long week = start + SATURDAY - SiteTime.dayOfWeek(start);
      long opens = site.at(week, SiteTime.MINUTE);
      long closes = site.at(week + 1, SiteTime.DAY - SiteTime.MINUTE);
      boolean falls = line.start(i) < closes && line.end(i) > opens;
      long at = Math.floorDiv(week - first, 7);
      return falls && at >= 0 && at < weekends ? (int) at : -1;
    }

    List<Duty> evidence() {
      List<Duty> evidence = new ArrayList<>();
      for (int i = 0; i < line.size(); i++) {
        if (weekend(i) >= 0) {
          evidence.add(line.duty(i));
        }
      }
      return evidence;
    }
  }
}
