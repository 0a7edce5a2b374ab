package org.safecover.domain.attendance;

import java.time.Instant;
import java.util.Comparator;
import org.safecover.domain.rota.AreaId;
import org.safecover.domain.staff.Grade;

/// How many of those due at work came, of one grade in one area, by one time.
///
/// @param at when they were counted; those whose work began since the count before are in it
/// @param due how many were rostered; at least 1
/// @param came how many of them came
public record AttendanceCount(Instant at, AreaId area, Grade grade, int due, int came)
    implements Comparable<AttendanceCount> {

  private static final Comparator<AttendanceCount> ORDER =
      Comparator.comparing(AttendanceCount::at)
          .thenComparing(AttendanceCount::area)
          .thenComparing(AttendanceCount::grade);

  public AttendanceCount {
    if (due < 1 || came < 0 || came > due) {
      throw new IllegalArgumentException("Of " + due + " due, " + came + " cannot have come.");
    }
  }

  @Override
  public int compareTo(AttendanceCount other) {
    return ORDER.compare(this, other);
  }
}
