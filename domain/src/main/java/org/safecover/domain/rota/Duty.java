package org.safecover.domain.rota;

import java.time.Duration;
import org.safecover.domain.hospital.Origin;
import org.safecover.domain.staff.PersonId;
import org.safecover.domain.time.Period;

/// A dated stretch of work in a published rota, or one that a plan adds.
///
/// @param expectedWork the work expected inside it: its whole length when resident, the prospective
///   estimate when on call
public record Duty(
    DutyId id,
    PersonId person,
    Period period,
    AreaId area,
    RoleId role,
    Service service,
    Presence presence,
    Duration expectedWork,
    Origin origin)
    implements Comparable<Duty> {

  public Duty {
    if (expectedWork.isNegative() || expectedWork.compareTo(period.length()) > 0) {
      throw new IllegalArgumentException("Expected work must fit the duty: " + expectedWork);
    }
  }

  public boolean isOnCall() {
    return presence == Presence.ON_CALL;
  }

  @Override
  public int compareTo(Duty other) {
    int byTime = period.compareTo(other.period);
    return byTime != 0 ? byTime : id.compareTo(other.id);
  }
}
