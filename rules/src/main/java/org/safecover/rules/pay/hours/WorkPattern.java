package org.safecover.rules.pay.hours;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.safecover.domain.figure.Ratio;
import org.safecover.domain.pay.PayStanding;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.staff.Person;

/// What one doctor is rostered for over the days that the doctor's rota speaks of.
///
/// @param rota the name of the rota, shared by all on it
/// @param worked in order of time, each starting on one of the pattern's days
/// @param holidays in order of time: normal days that fall on a public holiday and are not worked
/// @param days of the rota
/// @param zone of the local clock
public record WorkPattern(
    Person person,
    PayStanding standing,
    String rota,
    List<Duty> worked,
    List<Duty> holidays,
    Days days,
    ZoneId zone) {

  /// The local days on which the duties of a rota start.
  ///
  /// @param count at least 1
  public record Days(LocalDate first, int count) {

    public Days {
      if (count < 1) {
        throw new IllegalArgumentException("A rota has at least one day: " + count);
      }
    }

    public boolean contains(LocalDate day) {
      return !day.isBefore(first) && day.isBefore(first.plusDays(count));
    }
  }

  public WorkPattern {
    worked = List.copyOf(worked);
    holidays = List.copyOf(holidays);
  }

  /// Weeks of the rota, exactly: ten days are 10/7.
  public Ratio weeks() {
    return Ratio.of(days.count(), 7);
  }
}
