package org.safecover.domain.cover;

import java.time.Duration;
import org.safecover.domain.rota.AreaId;
import org.safecover.domain.rota.RoleId;
import org.safecover.domain.staff.Grade;
import org.safecover.domain.time.Period;

/// Called-out duties that are alike, of which some would be asked back: by grade, area, role and
/// time, never by name.
///
/// @param count how many doctors; at least 1
public record RecalledDuties(Grade grade, AreaId area, RoleId role, Period period, int count) {

  public RecalledDuties {
    if (count < 1) {
      throw new IllegalArgumentException("Nobody is asked back: " + count);
    }
  }

  /// The time of all these duties together.
  public Duration length() {
    return period.length().multipliedBy(count);
  }
}
