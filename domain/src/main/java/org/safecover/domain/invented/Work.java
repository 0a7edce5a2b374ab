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

  /// Hours that several people work, with what their duties have in common.
  ///
  /// @param key the end of their ids
  record Shared(Period period, Duration length, String key) {

    static Shared of(Period period) {
      return new Shared(period, period.length(), "@" + period.start());
    }
  }

  /// The duty of one person, on site throughout.
  Duty resident(PersonId person, Period period) {
    return duty(person, period, Presence.RESIDENT, period.length());
  }

  /// The same with the hours of a day that several share.
  Duty resident(PersonId person, Shared hours) {
    return new Duty(
        new DutyId(person + hours.key()),
        person,
        hours.period(),
        area,
        role,
        service,
        Presence.RESIDENT,
        hours.length(),
        Origin.ASSUMED);
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
