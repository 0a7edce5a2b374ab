package org.safecover.domain.invented;

import java.time.Duration;
import java.time.LocalTime;
import org.safecover.domain.hospital.Origin;
import org.safecover.domain.rota.AreaId;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.rota.DutyId;
import org.safecover.domain.rota.Presence;
import org.safecover.domain.rota.RoleId;
import org.safecover.domain.rota.Service;
import org.safecover.domain.staff.PersonId;
import org.safecover.domain.time.Period;

/// A duty that recurs: the same hours, area and role on whatever day and by whomever it is done.
record Work(AreaId area, RoleId role, Service service, LocalTime from, LocalTime to) {

  /// The duty of one person, on site throughout.
  Duty resident(PersonId person, Period period) {
    return duty(person, period, Presence.RESIDENT, period.length());
  }

  /// The duty of one person, on call from home.
  Duty onCall(PersonId person, Period period, Duration expected) {
    return duty(person, period, Presence.ON_CALL, expected);
  }

  private Duty duty(PersonId person, Period period, Presence presence, Duration expected) {
    return new Duty(
        DutyId.of(person, period.start()),
        person,
        period,
        area,
        role,
        service,
        presence,
        expected,
        Origin.ASSUMED);
  }
}
