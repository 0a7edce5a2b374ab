package org.safecover.risk.seen;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.safecover.risk.attendance.Attendance;
import org.safecover.risk.draw.Counted;

/// What counts have taught.
///
/// @param before attendance as believed at the start
/// @param after attendance as believed now
/// @param from the last count of this action; none when there was none
/// @param counted chances of this action of which the number that came true is known
/// @param judged every count of this action beside its forecast, in order
/// @param remembered how many counts of earlier actions were used
/// @param notes what was left aside, in words fit to print
public record Seen(
    Attendance before,
    Attendance after,
    Optional<Instant> from,
    List<Counted> counted,
    List<Judged> judged,
    int remembered,
    List<String> notes) {

  public Seen {
    counted = List.copyOf(counted);
    judged = List.copyOf(judged);
    notes = List.copyOf(notes);
  }

  public Calibration calibration() {
    return Calibration.of(judged);
  }
}
