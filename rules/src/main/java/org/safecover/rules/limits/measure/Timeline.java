package org.safecover.rules.limits.measure;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.safecover.domain.hospital.RotaCycle;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.staff.Leave;
import org.safecover.domain.staff.Person;
import org.safecover.domain.time.Period;

/// One person's schedule as sorted arrays of seconds, with its stretches of duty; a repeating rota
/// is unrolled far enough on both sides for every window that touches it.
public final class Timeline {

  /// No limit but an average looks further than this.
  private static final long REACH_DAYS = 63;

  private static final long EARLY = 6 * SiteTime.HOUR;

  private final Person person;
  private final SiteTime site;
  private final List<Leave> leave;
  private final Duty[] duties;
  private final long[] start;
  private final long[] end;
  private final long[] work;
  private final long[] day;
  private final Stretches all;
  private final Stretches resident;
  private final Stretches onCall;
  private final long firstDay;
  private final long endDay;
  private final boolean repeats;

  /// @param duties in order of time
  /// @param span the time the rota speaks of
  public Timeline(Person person, List<Duty> duties, List<Leave> leave, Span span) {
    this.person = person;
    this.leave = leave;
    site = SiteTime.of(span.zone());
    repeats = span.cycle().isPresent();
    firstDay = span.firstDay(site);
    endDay = span.endDay(site);
    this.duties = unrolled(duties, span).toArray(new Duty[0]);
    int n = this.duties.length;
    start = new long[n];
    end = new long[n];
    work = new long[n];
    day = new long[n];
    Stretches.Builder every = new Stretches.Builder(this.duties);
    Stretches.Builder onSite = new Stretches.Builder(this.duties);
    Stretches.Builder away = new Stretches.Builder(this.duties);
    for (int i = 0; i < n; i++) {
      place(i);
      every.add(i, start[i], end[i]);
      (this.duties[i].isOnCall() ? away : onSite).add(i, start[i], end[i]);
    }
    all = every.build();
    resident = onSite.build();
    onCall = away.build();
  }

  /// The time a rota speaks of.
  ///
  /// @param known the stretch of time that was published, in whole days where averages matter
  /// @param cycle present when the rota repeats; it then takes the place of `known`
  public record Span(ZoneId zone, Period known, Optional<RotaCycle> cycle) {

    long firstDay(SiteTime site) {
      return cycle
          .map(c -> c.firstDay().toEpochDay())
          .orElseGet(() -> site.day(known.start().getEpochSecond()));
    }

    long endDay(SiteTime site) {
      return cycle
          .map(c -> c.end().toEpochDay())
          .orElseGet(() -> site.day(known.end().getEpochSecond() - 1) + 1);
    }
  }

  private void place(int i) {
    start[i] = duties[i].period().start().getEpochSecond();
    end[i] = duties[i].period().end().getEpochSecond();
    work[i] = duties[i].expectedWork().toSeconds();
    boolean continues = i > 0 && end[i - 1] == start[i] && site.timeOfDay(start[i]) < EARLY;
    day[i] = continues ? day[i - 1] : site.day(start[i]);
  }

  private static List<Duty> unrolled(List<Duty> duties, Span span) {
    return span.cycle().map(cycle -> repeated(duties, cycle, span.zone())).orElse(duties);
  }

  private static List<Duty> repeated(List<Duty> duties, RotaCycle cycle, ZoneId zone) {
    Period core =
        new Period(
            cycle.firstDay().atStartOfDay(zone).toInstant(),
            cycle.end().atStartOfDay(zone).toInstant());
    long copies = Math.ceilDiv(REACH_DAYS, 7L * cycle.weeks());
    List<Duty> all = new ArrayList<>();
    for (Duty duty : duties) {
      if (core.contains(duty.period().start())) {
        for (long k = -copies; k <= copies; k++) {
          all.add(k == 0 ? duty : moved(duty, k * cycle.weeks(), zone));
        }
      }
    }
    Collections.sort(all);
    return all;
  }

  private static Duty moved(Duty duty, long weeks, ZoneId zone) {
    Period period =
        new Period(
            duty.period().start().atZone(zone).plusWeeks(weeks).toInstant(),
            duty.period().end().atZone(zone).plusWeeks(weeks).toInstant());
    boolean wholly = duty.expectedWork().equals(duty.period().length());
    return new Duty(
        duty.id(),
        duty.person(),
        period,
        duty.area(),
        duty.role(),
        duty.service(),
        duty.presence(),
        wholly || duty.expectedWork().compareTo(period.length()) > 0
            ? period.length()
            : duty.expectedWork(),
        duty.origin());
  }

  public Person person() {
    return person;
  }

  public SiteTime site() {
    return site;
  }

  public int size() {
    return duties.length;
  }

  public Duty duty(int i) {
    return duties[i];
  }

  public long start(int i) {
    return start[i];
  }

  public long end(int i) {
    return end[i];
  }

  /// The work expected in a duty, in seconds.
  public long work(int i) {
    return work[i];
  }

  /// The local day a duty counts for: that of its start, or of the duty it follows without a gap
  /// when it only carries on after midnight.
  public long day(int i) {
    return day[i];
  }

  /// Every duty, resident or on call.
  public Stretches all() {
    return all;
  }

  /// Resident duties alone.
  public Stretches resident() {
    return resident;
  }

  /// On-call duties alone.
  public Stretches onCall() {
    return onCall;
  }

  /// The first local day that the rota speaks of.
  public long firstDay() {
    return firstDay;
  }

  /// The first local day after those the rota speaks of.
  public long endDay() {
    return endDay;
  }

  /// Whether the last day is followed by the first again.
  public boolean repeats() {
    return repeats;
  }

  /// Whether a local day is one of leave.
  public boolean onLeave(long localDay) {
    if (leave.isEmpty()) {
      return false;
    }
    long noon = site.at(localDay, 12 * SiteTime.HOUR);
    for (Leave stretch : leave) {
      if (stretch.period().start().getEpochSecond() <= noon
          && noon < stretch.period().end().getEpochSecond()) {
        return true;
      }
    }
    return false;
  }

  /// The work expected between two instants, in seconds; duties on call count in part as they lie.
  public long workInside(long from, long to) {
    long total = 0;
    for (int i = endingAfter(from); i < start.length && start[i] < to; i++) {
      if (start[i] >= from && end[i] <= to) {
        total += work[i];
      } else {
        long shared = Math.min(end[i], to) - Math.max(start[i], from);
        total += ExpectedWork.part(work[i], shared, end[i] - start[i]);
      }
    }
    return total;
  }

  /// The first duty that ends after an instant; `size()` when none does.
  public int endingAfter(long instant) {
    int lo = 0;
    int hi = end.length;
    while (lo < hi) {
      int middle = (lo + hi) >>> 1;
      if (end[middle] > instant) {
        hi = middle;
      } else {
        lo = middle + 1;
      }
    }
    return lo;
  }

  /// The first duty that starts at or after an instant; `size()` when none does.
  public int startingFrom(long instant) {
    int lo = 0;
    int hi = start.length;
    while (lo < hi) {
      int middle = (lo + hi) >>> 1;
      if (start[middle] >= instant) {
        hi = middle;
      } else {
        lo = middle + 1;
      }
    }
    return lo;
  }
}
