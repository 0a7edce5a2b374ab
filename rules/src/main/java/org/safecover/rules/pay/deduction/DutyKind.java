package org.safecover.rules.pay.deduction;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.rota.Presence;

/// Duties that are alike for pay: they start at one time of one day and last as long.
///
/// @param day local date on which it starts, which is the day that is struck
/// @param from local time of its start
/// @param length elapsed
public record DutyKind(LocalDate day, LocalTime from, Duration length, Presence presence)
    implements Comparable<DutyKind> {

  private static final Comparator<DutyKind> ORDER =
      Comparator.comparing(DutyKind::day)
          .thenComparing(DutyKind::from)
          .thenComparing(DutyKind::length)
          .thenComparing(DutyKind::presence);

  public static DutyKind of(Duty duty, ZoneId zone) {
    ZonedDateTime start = duty.period().start().atZone(zone);
    return new DutyKind(
        start.toLocalDate(), start.toLocalTime(), duty.period().length(), duty.presence());
  }

  @Override
  public int compareTo(DutyKind other) {
    return ORDER.compare(this, other);
  }
}
