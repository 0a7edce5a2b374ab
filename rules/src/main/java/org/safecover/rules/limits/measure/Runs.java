package org.safecover.rules.limits.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.time.Period;

/// The shape of rules about days in a row: how many there may be, and how much rest must follow.
public final class Runs {

  private static final long REACH = 35 * SiteTime.DAY;

  private final Timeline line;
  private final Findings findings;
  private final Marks marks;

  private Runs(Timeline line, Findings findings, Marks marks) {
    this.line = line;
    this.findings = findings;
    this.marks = marks;
  }

  /// Marks the days that one stretch counts for.
  public interface Marker {
    void mark(Timeline line, int stretch, Marks marks);
  }

  /// The runs among some stretches near what the findings ask for.
  public static Runs of(Timeline line, Stretches stretches, Marker marker, Findings findings) {
    Marks marks = new Marks(stretches);
    int i = stretches.endingAfter(findings.touchFrom() - REACH);
    for (; i < stretches.size() && stretches.from(i) < findings.touchTo() + REACH; i++) {
      marker.mark(line, i, marks);
    }
    return new Runs(line, findings, marks);
  }

  /// At most so many in a row, by the day the run ends.
  public void atMost(DatedFigure most, String things) {
    for (int from = 0; from < marks.size(); ) {
      int to = marks.endOfRun(from);
      if (findings.canJudge(most, marks.day(to - 1)) && isWanted(from, to, marks.to(to - 1))) {
        judgeLength(from, to, most.on(marks.day(to - 1)), things);
      }
      from = to;
    }
  }

  private void judgeLength(int from, int to, long most, String things) {
    Period window = Measured.window(marks.from(from), marks.to(to - 1));
    double slack = (double) (most - (to - from)) / most;
    if (slack < 0) {
      findings.breach(Measured.count(window, to - from, most, things), marks.duties(from, to));
    } else if (findings.isCloser(slack)) {
      findings.kept(slack, Measured.count(window, to - from, most, things));
    }
  }

  /// So much rest after a run of so many or more, by the day the run ends.
  public void thenRest(DatedFigure runOf, DatedFigure rest) {
    for (int from = 0; from < marks.size(); ) {
      int to = marks.endOfRun(from);
      long last = marks.day(to - 1);
      if (findings.canJudge(runOf, last)
          && findings.canJudge(rest, last)
          && to - from >= runOf.on(last)) {
        judgeRest(from, to, (int) runOf.on(last), rest.on(last));
      }
      from = to;
    }
  }

  private void judgeRest(int from, int to, int runOf, long required) {
    long free = marks.to(to - 1);
    int next = line.startingFrom(free);
    if (next == line.size() || !isWanted(from, to, line.end(next))) {
      return;
    }
    long found = line.start(next) - free;
    double slack = (double) (found - required) / required;
    Period window = Measured.window(marks.from(to - runOf), line.end(next));
    if (slack < 0) {
      List<Duty> evidence = new ArrayList<>(marks.duties(to - runOf, to));
      evidence.add(line.duty(next));
      Optional<Period> gap =
          found == 0 ? Optional.empty() : Optional.of(Measured.window(free, line.start(next)));
      findings.breach(Measured.time(window, found, required), evidence, gap);
    } else if (findings.isCloser(slack)) {
      findings.kept(slack, Measured.time(window, found, required));
    }
  }

  private boolean isWanted(int from, int to, long end) {
    boolean endless = line.repeats() && from == 0 && to == marks.size();
    long anchor = endless ? line.site().midnight(line.firstDay()) : marks.from(from);
    return findings.wants(anchor, marks.from(from), end);
  }
}
