package org.safecover.planner;

import org.safecover.domain.rota.Duty;
import org.safecover.domain.staff.Person;

/// One person being released from one planned duty.
record Release(Person person, Duty duty) {}
