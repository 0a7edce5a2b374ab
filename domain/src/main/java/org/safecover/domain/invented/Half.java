package org.safecover.domain.invented;

import java.time.LocalTime;

/// Half a working day of a job plan, and when a clinic or list inside it runs.
enum Half {
  MORNING(LocalTime.of(9, 0), LocalTime.of(9, 15)),
  AFTERNOON(LocalTime.of(13, 0), LocalTime.of(13, 30));

  private static final int HOURS = 4;
  private static final int SESSION_HOURS = 3;

  private final LocalTime from;
  private final LocalTime sessionFrom;

  Half(LocalTime from, LocalTime sessionFrom) {
    this.from = from;
    this.sessionFrom = sessionFrom;
  }

  LocalTime from() {
    return from;
  }

  LocalTime to() {
    return from.plusHours(HOURS);
  }

  LocalTime sessionFrom() {
    return sessionFrom;
  }

  LocalTime sessionTo() {
    return sessionFrom.plusHours(SESSION_HOURS);
  }

  /// As it ends a session's id.
  String suffix() {
    return this == MORNING ? "am" : "pm";
  }
}
