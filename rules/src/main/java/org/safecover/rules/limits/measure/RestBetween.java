package org.safecover.rules.limits.measure;

import java.util.List;
import java.util.Optional;

/// The shape of a rule that wants enough unbroken rest between one stretch of duty and the next.
///
/// @param minimum by the day the earlier stretch starts
public record RestBetween(DatedFigure minimum) {

  public void measure(Timeline line, Stretches stretches, Findings findings) {
    int next = Math.max(1, stretches.endingAfter(findings.touchFrom()));
    for (; next < stretches.size(); next++) {
      if (stretches.from(next - 1) >= findings.touchTo()) {
        return;
      }
      if (findings.wants(stretches.from(next - 1), stretches.from(next - 1), stretches.to(next))) {
        judge(line, stretches, next, findings);
      }
    }
  }

  private void judge(Timeline line, Stretches stretches, int next, Findings findings) {
    long day = line.site().day(stretches.from(next - 1));
    if (!findings.canJudge(minimum, day)) {
      return;
    }
    long required = minimum.on(day);
    long from = stretches.to(next - 1);
    long to = stretches.from(next);
    double slack = (double) (to - from - required) / required;
    if (slack < 0) {
      Measured measured = Measured.time(Measured.window(from, to), to - from, required);
      findings.breach(
          measured,
          List.of(stretches.lastDuty(next - 1), stretches.firstDuty(next)),
          Optional.of(measured.window()));
    } else if (findings.isCloser(slack)) {
      findings.kept(slack, Measured.time(Measured.window(from, to), to - from, required));
    }
  }
}
