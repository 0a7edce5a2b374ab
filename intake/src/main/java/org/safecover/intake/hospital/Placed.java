package org.safecover.intake.hospital;

import org.safecover.domain.staff.PersonId;
import org.safecover.domain.time.Period;
import org.safecover.intake.table.Row;

/// A person's stretch of time with the row that says it.
///
/// @param fact what the row says
record Placed<T>(PersonId person, Period period, T fact, Row row) {}
