package org.safecover.domain.staff;

import org.safecover.domain.time.Period;

/// A stretch of leave: nobody on leave is called.
public record Leave(PersonId person, Period period) {}
