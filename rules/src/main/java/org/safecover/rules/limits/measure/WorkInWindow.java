package org.safecover.rules.limits.measure;

import org.safecover.domain.time.Period;

/// The shape of a rule that caps the expected work inside every window of one length, wherever the
/// window starts. The most work lies in a window that starts as a duty starts or ends as one ends.
///
/// @param most by the day the window starts
/// @param hours the length of the window, by the day it starts
public record WorkInWindow(DatedFigure most, DatedFigure hours) {

  public void measure(Timeline line, Findings findings) {
    if (line.size() == 0) {
      return;
    }
    long longest = hours.longest();
    WorstWindows over = new WorstWindows();
    int i = line.endingAfter(findings.touchFrom() - longest);
    for (; i < line.size() && line.start(i) < findings.touchTo() + longest; i++) {
      judge(line, line.start(i), findings, over);
      long day = line.site().day(line.end(i) - longest);
      if (hours.holds(day)) {
        judge(line, line.end(i) - hours.on(day), findings, over);
      }
    }
    over.tell((from, to, total, _) -> tell(line, findings, Measured.window(from, to), total));
  }

  private void judge(Timeline line, long from, Findings findings, WorstWindows over) {
    long day = line.site().day(from);
    if (!findings.canJudge(most, day) || !findings.canJudge(hours, day)) {
      return;
    }
    long to = from + hours.on(day);
    if (!findings.wants(from, from, to)) {
      return;
    }
    long found = line.workInside(from, to);
    long cap = most.on(day);
    double slack = (double) (cap - found) / cap;
    if (slack < 0) {
      over.add(from, to, found, 1);
    } else if (findings.isCloser(slack)) {
      findings.kept(slack, Measured.time(Measured.window(from, to), found, cap));
    }
  }

  private void tell(Timeline line, Findings findings, Period window, long total) {
    long from = window.start().getEpochSecond();
    findings.breach(
        Measured.time(window, total, most.on(line.site().day(from))),
        line.all().within(from, window.end().getEpochSecond()));
  }
}
