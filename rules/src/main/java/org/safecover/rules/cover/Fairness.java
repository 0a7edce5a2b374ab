package org.safecover.rules.cover;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.safecover.domain.hospital.PlanningWeights;
import org.safecover.domain.time.Period;

/// How unevenly covering falls: squares of each person's covering nights and started hours, so that
/// a second night for one doctor weighs more than a first for another.
public final class Fairness {

  private static final LocalTime DEAD_OF_NIGHT = LocalTime.of(3, 0);

  private Fairness() {}

  /// The nights that a period holds through, counted at three in the morning, local time.
  public static int nights(Period period, ZoneId zone) {
    int nights = 0;
    LocalDate last = period.end().atZone(zone).toLocalDate();
    LocalDate day = period.start().atZone(zone).toLocalDate();
    for (; !day.isAfter(last); day = day.plusDays(1)) {
      if (period.contains(day.atTime(DEAD_OF_NIGHT).atZone(zone).toInstant())) {
        nights++;
      }
    }
    return nights;
  }

  /// @param covered all of one person's covering time
  public static long unevenness(PlanningWeights weights, long nights, Duration covered) {
    long hours = startedHours(covered);
    return weights.night() * nights * nights + weights.hour() * hours * hours;
  }

  /// Whole hours, with a begun hour counted as one.
  static long startedHours(Duration covered) {
    return covered.plusMinutes(59).toHours();
  }
}
