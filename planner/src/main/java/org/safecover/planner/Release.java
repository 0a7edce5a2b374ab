package org.safecover.planner;

import java.util.Optional;
import org.safecover.domain.rota.Duty;
import org.safecover.domain.staff.Person;
import org.safecover.domain.time.Period;
import org.safecover.rules.cover.Situation;

/// One person being released from one planned duty.
///
/// @param freed what the release sets free: all of the duty, or the rest of one that has begun
/// @param begun what is worked of the duty all the same
record Release(Person person, Duty duty, Period freed, Optional<Duty> begun) {

  static Release of(Situation situation, Person person, Duty duty) {
    return new Release(person, duty, situation.freed(duty), situation.findBegun(duty));
  }
}
