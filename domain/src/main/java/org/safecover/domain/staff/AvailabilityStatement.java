package org.safecover.domain.staff;

import org.safecover.domain.time.Period;

/// One doctor's availability for one stretch of time; where nothing is stated, `NOT_STATED` holds.
public record AvailabilityStatement(PersonId person, Period period, Availability availability) {}
