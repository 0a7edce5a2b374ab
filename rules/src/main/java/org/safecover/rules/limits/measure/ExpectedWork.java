package org.safecover.rules.limits.measure;

import java.time.Duration;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.time.Period;

/// The work expected in a part of a duty: all of it when resident; when on call, the duty's
/// estimate spread evenly over its length, rounded down to the second.
public final class ExpectedWork {

  private ExpectedWork() {}

  public static Duration inside(Duty duty, Period window) {
    Duration shared = duty.period().overlap(window);
    return Duration.ofSeconds(
        part(
            duty.expectedWork().toSeconds(),
            shared.toSeconds(),
            duty.period().length().toSeconds()));
  }

  static long part(long work, long shared, long length) {
    return work == length ? shared : work * shared / length;
  }
}
