package org.safecover.rules.limits.measure;

import java.util.ArrayList;
import java.util.List;
import org.safecover.domain.rota.Duty;

/// The periods on call of a timeline, for the rules that speak of them: duties on call that start
/// on one local day and follow one another without a gap are one period.
public final class Calls {

  private static final int SATURDAY = 6;

  private final Timeline line;
  private final Stretches onCall;
  private final int[] first;
  private final int[] end;
  private int size;

  private Calls(Timeline line) {
    this.line = line;
    onCall = line.onCall();
    int members = onCall.firstMember(onCall.size());
    first = new int[members];
    end = new int[members];
    for (int stretch = 0; stretch < onCall.size(); stretch++) {
      for (int m = onCall.firstMember(stretch); m < onCall.firstMember(stretch + 1); m++) {
        place(m, onCall.firstMember(stretch));
      }
    }
  }

  private void place(int member, int firstOfStretch) {
    if (size > 0 && first[size - 1] >= firstOfStretch && day(size - 1) == dayOf(member)) {
      end[size - 1] = member + 1;
    } else {
      first[size] = member;
      end[size++] = member + 1;
    }
  }

  public static Calls of(Timeline line) {
    return new Calls(line);
  }

  /// No period longer than the figure, by the day it starts.
  public void lengthAtMost(DatedFigure most, Findings findings) {
    for (int i = 0; i < size; i++) {
      if (findings.canJudge(most, day(i)) && findings.wants(from(i), from(i), to(i))) {
        long cap = most.on(day(i));
        double slack = (double) (cap - (to(i) - from(i))) / cap;
        Measured measured = Measured.time(Measured.window(from(i), to(i)), to(i) - from(i), cap);
        note(findings, slack, measured, onCall.members(first[i], end[i]));
      }
    }
  }

  /// No more periods on days in a row than the figure, save a Saturday and its Sunday.
  public void inARow(DatedFigure most, Findings findings) {
    for (int i = 0; i < size; ) {
      int after = i + 1;
      int row = 1;
      while (after < size && day(after) <= day(after - 1) + 1) {
        row += isNewDay(after) && !isWeekendPair(after) ? 1 : 0;
        after++;
      }
      if (findings.canJudge(most, day(i)) && findings.wants(from(i), from(i), to(after - 1))) {
        long cap = most.on(day(i));
        Measured measured =
            Measured.count(
                Measured.window(from(i), to(after - 1)), row, cap, "periods on call in a row");
        note(findings, (double) (cap - row) / cap, measured, duties(i, after));
      }
      i = after;
    }
  }

  private boolean isNewDay(int i) {
    return day(i) != day(i - 1);
  }

  private boolean isWeekendPair(int i) {
    return SiteTime.dayOfWeek(day(i - 1)) == SATURDAY;
  }

  /// No more days on call in any so many days than the figure, by the first of them.
  public void inDays(DatedFigure most, DatedFigure days, Findings findings) {
    for (int i = 0; i < size; i++) {
      if (findings.canJudge(most, day(i)) && findings.canJudge(days, day(i))) {
        long until = day(i) + days.on(day(i));
        int after = i;
        while (after < size && day(after) < until) {
          after++;
        }
        if (findings.wants(from(i), from(i), to(after - 1))) {
          judgeDays(i, after, most.on(day(i)), findings);
        }
      }
    }
  }

  private void judgeDays(int from, int after, long cap, Findings findings) {
    int found = after - from;
    Measured measured =
        Measured.count(Measured.window(from(from), to(after - 1)), found, cap, "periods on call");
    note(findings, (double) (cap - found) / cap, measured, duties(from, after));
  }

  /// No more resident work on the day after a period than the figure, by the day of the period.
  public void dayAfter(DatedFigure most, Findings findings) {
    for (int i = 0; i < size; i++) {
      if (findings.canJudge(most, day(i))) {
        judgeDayAfter(i, most.on(day(i)), findings);
      }
    }
  }

  private void judgeDayAfter(int i, long cap, Findings findings) {
    List<Duty> evidence = new ArrayList<>(onCall.members(first[i], first[i] + 1));
    long found = 0;
    long until = to(i);
    int index = line.startingFrom(from(i));
    for (; index < line.size() && line.day(index) <= day(i) + 1; index++) {
      if (line.day(index) == day(i) + 1 && !line.duty(index).isOnCall()) {
        found += line.end(index) - line.start(index);
        until = Math.max(until, line.end(index));
        evidence.add(line.duty(index));
      }
    }
    if (found > 0 && findings.wants(from(i), from(i), until)) {
      Measured measured = Measured.time(Measured.window(from(i), until), found, cap);
      note(findings, (double) (cap - found) / cap, measured, evidence);
    }
  }

  private static void note(
      Findings findings, double slack, Measured measured, List<Duty> evidence) {
    if (slack < 0) {
      findings.breach(measured, evidence);
    } else if (findings.isCloser(slack)) {
      findings.kept(slack, measured);
    }
  }

  private List<Duty> duties(int from, int after) {
    return onCall.members(first[from], end[after - 1]);
  }

  private long from(int i) {
    return line.start(onCall.index(first[i]));
  }

  private long to(int i) {
    return line.end(onCall.index(end[i] - 1));
  }

  private long day(int i) {
    return dayOf(first[i]);
  }

  private long dayOf(int member) {
    return line.day(onCall.index(member));
  }
}
