package org.safecover.rules.limits.measure;

/// The shape of a rule that caps how long one stretch of duty may last.
///
/// @param most the cap for a stretch of the timeline
public record LongestStretch(CapOfStretch most) {

  /// The figure that holds for a stretch that starts at an instant.
  public interface CapOfStretch {
    DatedFigure of(SiteTime site, long start);
  }

  public void measure(Timeline line, Stretches stretches, Findings findings) {
    int i = stretches.endingAfter(findings.touchFrom());
    for (; i < stretches.size() && stretches.from(i) < findings.touchTo(); i++) {
      if (findings.isOfThisRound(stretches.from(i))) {
        judge(line, stretches, i, findings);
      }
    }
  }

  private void judge(Timeline line, Stretches stretches, int i, Findings findings) {
    DatedFigure figure = most.of(line.site(), stretches.from(i));
    long day = line.site().day(stretches.from(i));
    if (!findings.canJudge(figure, day)) {
      return;
    }
    long cap = figure.on(day);
    double slack = (double) (cap - stretches.length(i)) / cap;
    if (slack < 0) {
      findings.breach(measured(stretches, i, cap), stretches.duties(i));
    } else if (findings.isCloser(slack)) {
      findings.kept(slack, measured(stretches, i, cap));
    }
  }

  private static Measured measured(Stretches stretches, int i, long cap) {
    return Measured.time(
        Measured.window(stretches.from(i), stretches.to(i)), stretches.length(i), cap);
  }
}
