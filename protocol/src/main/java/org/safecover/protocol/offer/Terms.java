package org.safecover.protocol.offer;

import java.time.Duration;
import org.safecover.domain.money.Money;
import org.safecover.domain.rota.AreaId;
import org.safecover.domain.rota.RoleId;
import org.safecover.domain.time.Period;

/// What a doctor is asked to do and what for.
///
/// @param perHour what an hour is paid; not negative
/// @param timeOffInLieu hours given back; not negative
public record Terms(
    AreaId area, RoleId role, Period period, Money perHour, Duration timeOffInLieu) {

  public Terms {
    if (perHour.pence() < 0 || timeOffInLieu.isNegative()) {
      throw new IllegalArgumentException("Less than nothing: " + perHour + ", " + timeOffInLieu);
    }
  }
}
