package org.safecover.intake.hospital;

import java.time.Duration;
import java.time.Instant;
import org.safecover.intake.table.Column;
import org.safecover.intake.table.Row;

/// Starts and ends that make a stretch of work.
final class Stretches {

  private static final Duration LONGEST = Duration.ofDays(31);

  private Stretches() {}

  /// Whether the row can be right; when not, the cell of the column is refused.
  static boolean check(Row row, Column<?> column, Instant start, Instant end) {
    if (!start.isBefore(end)) {
      row.refuse(column, "write an end that is after the start");
    } else if (Duration.between(start, end).compareTo(LONGEST) > 0) {
      row.refuse(column, "write an end within 31 days of the start");
    }
    return row.isSound();
  }
}
