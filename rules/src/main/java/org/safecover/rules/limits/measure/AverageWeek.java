package org.safecover.rules.limits.measure;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.safecover.domain.judgement.Measure;
import org.safecover.domain.rota.Duty;

/// The shape of a rule that caps the average week over a reference period, which rolls on day by
/// day; a rota that is shorter is averaged over its whole length. Days of leave, and what is
/// rostered on them, are left out.
///
/// @param most by the day the reference period starts
/// @param weeks the reference period; the whole rota when absent
public record AverageWeek(DatedFigure most, Optional<DatedFigure> weeks, Counted counted) {

  /// What is averaged.
  public enum Counted {
    /// All time on duty, working or waiting.
    DUTY,
    /// The work expected.
    WORK
  }

  public void measure(Timeline line, Findings findings) {
    long span = line.endDay() - line.firstDay();
    long reference = weeks.map(w -> 7 * w.longest()).orElse(span);
    WorstWindows over = new WorstWindows();
    if (span <= reference) {
      judge(line, findings, new Days(line.firstDay(), line.endDay(), whole(line)), over);
    } else {
      roll(line, findings, reference, over);
    }
    over.tell((from, to, total, days) -> tell(line, findings, new Told(from, to, total, days)));
  }

  private record Days(long first, long end, Sum sum) {}

  private record Sum(long total, long days) {}

  private record Told(long from, long to, long total, long days) {}

  private void roll(Timeline line, Findings findings, long reference, WorstWindows over) {
    long starts = line.repeats() ? line.endDay() : line.endDay() - reference + 1;
    long[] total = totals(line, line.firstDay(), starts - 1 + reference);
    long[] days = countedDays(line, line.firstDay(), starts - 1 + reference);
    for (long first = line.firstDay(); first < starts; first++) {
      int at = (int) (first - line.firstDay());
      int end = at + (int) reference;
      Sum sum = new Sum(total[end] - total[at], days[end] - days[at]);
      judge(line, findings, new Days(first, first + reference, sum), over);
    }
  }

  private void judge(Timeline line, Findings findings, Days window, WorstWindows over) {
    long days = window.sum().days();
    if (days == 0 || !canJudge(findings, window.first())) {
      return;
    }
    long from = line.site().midnight(window.first());
    long to = line.site().midnight(window.end());
    if (!findings.wants(from, from, to)) {
      return;
    }
    long allowed = most.on(window.first()) * days;
    long found = window.sum().total();
    double slack = (double) (allowed - 7 * found) / allowed;
    if (slack < 0) {
      over.add(from, to, found, days);
    } else if (findings.isCloser(slack)) {
      findings.kept(slack, measured(line, new Told(from, to, found, days)));
    }
  }

  private boolean canJudge(Findings findings, long day) {
    return findings.canJudge(most, day) && (weeks.isEmpty() || findings.canJudge(weeks.get(), day));
  }

  private void tell(Timeline line, Findings findings, Told told) {
    List<Duty> evidence =
        line.all().within(told.from(), told.to()).stream()
            .filter(duty -> !line.onLeave(line.site().day(duty.period().start().getEpochSecond())))
            .toList();
    findings.breach(measured(line, told), evidence);
  }

  private Measured measured(Timeline line, Told told) {
    long cap = most.on(line.site().day(told.from()));
    return new Measured(
        Measured.window(told.from(), told.to()),
        new Measure.WeeklyAverage(Duration.ofSeconds(told.total()), told.days()),
        Measured.seconds(cap));
  }

  private Sum whole(Timeline line) {
    long from = line.site().midnight(line.firstDay());
    long to = line.site().midnight(line.endDay());
    long total = 0;
    for (int i = line.endingAfter(from); i < line.size() && line.start(i) < to; i++) {
      total += before(line, i, to) - before(line, i, from);
    }
    long days = 0;
    for (long day = line.firstDay(); day < line.endDay(); day++) {
      days += line.onLeave(day) ? 0 : 1;
    }
    return new Sum(total, days);
  }

  /// What a duty counts for before an instant.
  private long before(Timeline line, int i, long instant) {
    if (instant <= line.start(i) || line.onLeave(line.site().day(line.start(i)))) {
      return 0;
    }
    long length = line.end(i) - line.start(i);
    long mass = counted == Counted.WORK ? line.work(i) : length;
    return instant >= line.end(i) ? mass : ExpectedWork.part(mass, instant - line.start(i), length);
  }

  /// What counts from the first day up to the start of each day.
  private long[] totals(Timeline line, long first, long end) {
    long[] total = new long[(int) (end - first) + 1];
    long origin = line.site().midnight(first);
    for (int i = line.endingAfter(origin); i < line.size(); i++) {
      long told = before(line, i, origin);
      for (long day = Math.max(first, line.site().day(line.start(i))); day < end; day++) {
        long until = before(line, i, line.site().midnight(day + 1));
        total[(int) (day - first) + 1] += until - told;
        told = until;
        if (line.site().midnight(day + 1) >= line.end(i)) {
          break;
        }
      }
    }
    for (int i = 1; i < total.length; i++) {
      total[i] += total[i - 1];
    }
    return total;
  }

  private static long[] countedDays(Timeline line, long first, long end) {
    long[] days = new long[(int) (end - first) + 1];
    for (int i = 1; i < days.length; i++) {
      days[i] = days[i - 1] + (line.onLeave(first + i - 1) ? 0 : 1);
    }
    return days;
  }
}
