package org.safecover.rules.limits.measure;

/// The shape of a rule that wants one unbroken rest inside every window that starts as a stretch of
/// duty starts.
///
/// @param minimum by the day the stretch starts
/// @param hours the length of the window, by the same day
public record DailyRest(DatedFigure minimum, DatedFigure hours) {

  public void measure(Timeline line, Stretches stretches, Findings findings) {
    int i = stretches.endingAfter(findings.touchFrom() - hours.longest());
    for (; i < stretches.size() && stretches.from(i) < findings.touchTo(); i++) {
      long day = line.site().day(stretches.from(i));
      if (findings.canJudge(minimum, day) && findings.canJudge(hours, day)) {
        judge(stretches, i, day, findings);
      }
    }
  }

  private void judge(Stretches stretches, int i, long day, Findings findings) {
    long from = stretches.from(i);
    long to = from + hours.on(day);
    if (!findings.wants(from, from, to)) {
      return;
    }
    long required = minimum.on(day);
    long found = longestRest(stretches, i, to);
    double slack = (double) (found - required) / required;
    if (slack < 0) {
      findings.breach(
          Measured.time(Measured.window(from, to), found, required), stretches.within(from, to));
    } else if (findings.isCloser(slack)) {
      findings.kept(slack, Measured.time(Measured.window(from, to), found, required));
    }
  }

  private static long longestRest(Stretches stretches, int first, long to) {
    long longest = 0;
    for (int i = first; i < stretches.size() && stretches.to(i) < to; i++) {
      long next = i + 1 < stretches.size() ? Math.min(to, stretches.from(i + 1)) : to;
      longest = Math.max(longest, next - stretches.to(i));
    }
    return longest;
  }
}
