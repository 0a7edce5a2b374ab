package org.safecover.domain.cover;

import org.safecover.domain.rota.DutyId;
import org.safecover.domain.staff.PersonId;
import org.safecover.domain.time.Period;

/// A planned duty that a covering doctor is released from, whole, to work or to rest.
public record Release(PersonId person, DutyId duty, Period period) {}
